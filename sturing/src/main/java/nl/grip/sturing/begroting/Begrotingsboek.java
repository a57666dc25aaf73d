// SPDX-License-Identifier: EUPL-1.2
package nl.grip.sturing.begroting;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Stream;
import nl.grip.basis.Bedrag;
import nl.grip.basis.Uitkomst;
import nl.grip.basis.Uitkomst.Cijfer;
import nl.grip.basis.Uitkomst.GeenCijfer;
import nl.grip.basis.Verschuiving;
import nl.grip.sturing.begroting.Kostenbeeld.Marge;

/** The budget lines that were known on a day: as layers over the years, and beside the costs of one year. */
public record Begrotingsboek(List<Begrotingsregel> regels) {
    public Begrotingsboek {
        regels = List.copyOf(regels);
    }

    /** Only the lines of which the versie passes. */
    public Begrotingsboek met(Predicate<String> versie) {
        return new Begrotingsboek(
                regels.stream().filter(regel -> versie.test(regel.versie())).toList());
    }

    /** Later versies that are so large beside what stood already, that they may be a whole budget and no change. */
    public List<String> heleVersies(int jaar) {
        List<String> heel = new ArrayList<>();
        Map<String, Bedrag> perVersie = new LinkedHashMap<>();
        lasten(jaar).forEach(regel -> perVersie.merge(regel.versie(), regel.bedrag(), Bedrag::plus));
        Bedrag eerder = Bedrag.NUL;
        for (var versie : perVersie.entrySet()) {
            if (eerder.centen() > 0 && versie.getValue().centen() > eerder.centen() / 2) {
                heel.add(versie.getKey());
            }
            eerder = eerder.plus(versie.getValue());
        }
        return List.copyOf(heel);
    }

    /** What a year may cost: the lasten of all its versies together, by what {@code deel} says of a line. */
    public Map<String, Bedrag> begroot(int jaar, Function<Begrotingsregel, String> deel) {
        Map<String, Bedrag> delen = new TreeMap<>();
        lasten(jaar).forEach(regel -> delen.merge(deel.apply(regel), regel.bedrag(), Bedrag::plus));
        return delen;
    }

    /** What moves between parts of the budget of a year. */
    public Verschuivingen verschuivingen(int jaar) {
        return new Verschuivingen(lasten(jaar));
    }

    private List<Begrotingsregel> lasten(int jaar) {
        return regels.stream()
                .filter(regel -> regel.jaar() == jaar && !regel.baten())
                .toList();
    }

    /** Every versie a layer; lines of the same year, afbakening, versie and prijspeil are one. */
    public Meerjarenbeeld beeld() {
        Map<List<Object>, Begrotingslaag> lagen = new LinkedHashMap<>();
        regels.stream()
                .map(Begrotingsregel::laag)
                .forEach(laag -> lagen.merge(
                        List.of(laag.jaar(), laag.afbakening(), laag.laag(), laag.prijspeil()),
                        laag,
                        Begrotingsboek::samen));
        return new Meerjarenbeeld(List.copyOf(lagen.values()));
    }

    private static Begrotingslaag samen(Begrotingslaag een, Begrotingslaag ander) {
        var som = een.plus(ander, een.laag());
        return new Begrotingslaag(som.jaar(), som.afbakening(), som.laag(), som.lasten(), som.baten(), een.prijspeil());
    }

    /** The costs that were budgeted for a year beside what they are and will be; {@code totaal} stands among them by name. */
    public List<Overzichtregel> overzicht(int jaar, Onderverdeling per, Kostenbeeld kosten) {
        var lasten = lasten(jaar);
        var indeling = new Indeling(per, lasten, kosten.taakvelden());
        Map<String, List<Begrotingsregel>> begroot = new TreeMap<>();
        lasten.forEach(regel -> begroot.computeIfAbsent(indeling.van(regel), nieuw -> new ArrayList<>())
                .add(regel));
        var gerealiseerd = perDeel(kosten.gerealiseerd(), indeling);
        var verwacht = kosten.verwacht() instanceof Cijfer<Map<String, Bedrag>> cijfer
                ? perDeel(cijfer.waarde(), indeling)
                : Map.<String, Bedrag>of();
        TreeMap<String, Overzichtregel> delen = new TreeMap<>();
        Stream.of(begroot.keySet(), gerealiseerd.keySet(), verwacht.keySet())
                .flatMap(Collection::stream)
                .forEach(deel -> delen.put(
                        deel,
                        regel(
                                deel,
                                !lasten.isEmpty(),
                                begroot.getOrDefault(deel, List.of()),
                                gerealiseerd.getOrDefault(deel, Bedrag.NUL),
                                verwacht(kosten, verwacht.getOrDefault(deel, Bedrag.NUL)),
                                per == Onderverdeling.VOORZIENING ? marge(kosten, deel) : Optional.empty())));
        delen.put(
                Overzichtregel.TOTAAL,
                regel(
                        Overzichtregel.TOTAAL,
                        !lasten.isEmpty(),
                        lasten,
                        som(gerealiseerd.values()),
                        verwacht(kosten, som(verwacht.values())),
                        marge(kosten, Overzichtregel.TOTAAL)));
        return List.copyOf(delen.values());
    }

    private static Optional<Marge> marge(Kostenbeeld kosten, String deel) {
        return Optional.ofNullable(kosten.marges().get(deel));
    }

    /** Which costs belong to which part of the budget. */
    public Map<String, Set<String>> soorten(int jaar, Onderverdeling per, Kostenbeeld kosten) {
        var indeling = new Indeling(per, lasten(jaar), kosten.taakvelden());
        Set<String> alle = new TreeSet<>(kosten.gerealiseerd().keySet());
        if (kosten.verwacht() instanceof Cijfer<Map<String, Bedrag>> cijfer) {
            alle.addAll(cijfer.waarde().keySet());
        }
        Map<String, Set<String>> soorten = new TreeMap<>();
        alle.forEach(soort -> indeling.verdeel(soort, Bedrag.NUL)
                .keySet()
                .forEach(deel ->
                        soorten.computeIfAbsent(deel, nieuw -> new TreeSet<>()).add(soort)));
        return soorten;
    }

    /** @param isBegroot whether the year has a budget; then what it does not name may cost nothing */
    private static Overzichtregel regel(
            String naam,
            boolean isBegroot,
            List<Begrotingsregel> lasten,
            Bedrag gerealiseerd,
            Uitkomst<Bedrag> verwacht,
            Optional<Marge> marge) {
        return new Overzichtregel(
                naam,
                som(lasten.stream().map(Begrotingsregel::bedrag).toList()),
                isBegroot,
                gerealiseerd,
                verwacht,
                new Prijsreeks(lasten.stream()
                        .map(regel -> new Prijsreeks.Peil(regel.jaar(), regel.prijspeil()))
                        .toList()),
                marge,
                Optional.of(som(lasten, regel -> !regel.structureel())),
                Optional.of(som(lasten, regel -> Verschuiving.is(regel.versie()))));
    }

    private static Bedrag som(List<Begrotingsregel> lasten, Predicate<Begrotingsregel> welke) {
        return som(lasten.stream().filter(welke).map(Begrotingsregel::bedrag).toList());
    }

    private static Uitkomst<Bedrag> verwacht(Kostenbeeld kosten, Bedrag bedrag) {
        return kosten.verwacht() instanceof GeenCijfer<Map<String, Bedrag>> geen
                ? new GeenCijfer<>(geen.reden(), geen.toelichting())
                : new Cijfer<>(bedrag);
    }

    private static Map<String, Bedrag> perDeel(Map<String, Bedrag> perVoorziening, Indeling indeling) {
        Map<String, Bedrag> delen = new TreeMap<>();
        perVoorziening.forEach((voorziening, bedrag) -> indeling.verdeel(voorziening, bedrag)
                .forEach((deel, bedragDaar) -> delen.merge(deel, bedragDaar, Bedrag::plus)));
        return delen;
    }

    static Bedrag som(Collection<Bedrag> bedragen) {
        return bedragen.stream().reduce(Bedrag.NUL, Bedrag::plus);
    }
}
