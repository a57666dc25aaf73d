// SPDX-License-Identifier: EUPL-1.2
package nl.grip.rapportage.soort;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;
import nl.grip.basis.Bedrag;
import nl.grip.basis.Peildatum;
import nl.grip.inzicht.Antwoord;
import nl.grip.inzicht.Vraag;
import nl.grip.rapportage.bron.Rapportbron;
import nl.grip.rapportage.soort.Maanden.Maand;
import nl.grip.sturing.begroting.Begrotingsboek;

/** The figures of one year on one day that documents share, asked once. */
final class Jaarbeeld {
    private final Rapportbron bron;
    private final Peildatum dag;
    private final Verwachting verwachting;
    private final Begrotingsboek begroting;
    private final Map<String, String> domeinen = new TreeMap<>();
    private final Map<String, Begrotingsregel> regels = new TreeMap<>();
    private final Maanden maanden;
    private final List<Antwoord> gevraagd = new ArrayList<>();

    Jaarbeeld(Rapportbron bron, Peildatum dag) {
        this.bron = bron;
        this.dag = dag;
        this.verwachting = new Verwachting(bron.prognose(jaar(), dag));
        this.begroting = bron.begroting(dag);
        leesVoorzieningen();
        this.maanden =
                Maanden.van(vraag(Vraag.of("uitgaven").withPer("maand").withFilters(periode(jaar() - 1, jaar()))), dag);
    }

    int jaar() {
        return dag.datum().getYear();
    }

    Peildatum dag() {
        return dag;
    }

    /** Asks, and remembers what the document rests on. */
    Antwoord vraag(Vraag vraag) {
        return onthoud(bron.cijfer(vraag.withPeildatum(dag)));
    }

    /** The same as everybody may read it. */
    Antwoord vraagOpenbaar(Vraag vraag) {
        return onthoud(bron.openbaar(vraag.withPeildatum(dag)));
    }

    private Antwoord onthoud(Antwoord antwoord) {
        gevraagd.add(antwoord);
        return antwoord;
    }

    /** The meaning of every figure that was asked, each once. */
    List<nl.grip.inzicht.Kop> koppen() {
        return gevraagd.stream()
                .map(antwoord -> antwoord.indicator().kop())
                .distinct()
                .toList();
    }

    private void leesVoorzieningen() {
        var antwoord = vraag(Vraag.of("sturingsinformatie").withPer("jaar", "domein", "voorziening"));
        begroting.regels().stream()
                .filter(regel -> !regel.wet().isEmpty())
                .forEach(regel -> domeinen.putIfAbsent(Soortnaam.code(regel), regel.wet()));
        antwoord.rijen()
                .forEach(rij ->
                        domeinen.putIfAbsent(rij.sleutel().get(2), rij.sleutel().get(1)));
        var namen = new Soortnaam(bron.namen());
        var gerealiseerd = gerealiseerd(antwoord);
        var begroot = begroting.begroot(jaar(), Soortnaam::code);
        var verwacht = verwachting.perVoorziening();
        Stream.of(gerealiseerd.keySet(), begroot.keySet(), verwacht.keySet())
                .flatMap(Collection::stream)
                .forEach(code -> regels.put(
                        code,
                        new Begrotingsregel(
                                namen.naam(code),
                                Optional.ofNullable(begroot.get(code)).filter(b -> !b.equals(Bedrag.NUL)),
                                gerealiseerd.getOrDefault(code, Bedrag.NUL),
                                Optional.ofNullable(verwacht.get(code)))));
    }

    /** Also what has no bill, but something else in the year. */
    private Map<String, Bedrag> gerealiseerd(Antwoord antwoord) {
        Map<String, Bedrag> uit = new TreeMap<>();
        antwoord.rijen().stream()
                .filter(rij -> rij.sleutel().get(0).equals(Integer.toString(jaar())))
                .forEach(rij -> uit.merge(
                        rij.sleutel().get(2),
                        rij.grootheid().equals("gerealiseerd")
                                ? rij.findWaarde().map(Jaarbeeld::bedrag).orElse(Bedrag.NUL)
                                : Bedrag.NUL,
                        Bedrag::plus));
        return uit;
    }

    /** What was budgeted for a year as a whole; empty without a budget. */
    Optional<Bedrag> begroot(int jaar) {
        return begroting.begroot(jaar, regel -> "").values().stream().findFirst();
    }

    static Bedrag bedrag(BigDecimal euro) {
        return new Bedrag(
                euro.movePointRight(2).setScale(0, RoundingMode.HALF_UP).longValueExact());
    }

    /** The filter on the months of these years. */
    static String periode(int van, int totEnMet) {
        return "maand=" + van + "-01.." + totEnMet + "-12";
    }

    Map<YearMonth, Maand> maanden() {
        return maanden.perMaand();
    }

    /** Up to which month of the year nearly all bills are in; 0 when of no month. */
    int volledigTotMaand() {
        return maanden.volledigTot(jaar());
    }

    /** Up to which month enough is in to draw a line through. */
    int getekendTotMaand() {
        return maanden.getekendTot(jaar());
    }

    Verwachting verwachting() {
        return verwachting;
    }

    /** Every voorziening of the year by code. */
    Map<String, Begrotingsregel> voorzieningen() {
        return regels;
    }

    String domein(String voorziening) {
        return domeinen.getOrDefault(voorziening, "");
    }

    /** The domeinen that cost anything, as they are called in a sentence. */
    List<Begrotingsregel> perDomein() {
        return new TreeSet<>(regels.keySet().stream().map(this::domein).toList())
                .stream()
                        .sorted(Comparator.comparing(String::isEmpty))
                        .map(domein -> Begrotingsregel.som(
                                Soortnaam.vanWet(domein), vanDomein(domein).values()))
                        .toList();
    }

    Map<String, Begrotingsregel> vanDomein(String domein) {
        Map<String, Begrotingsregel> uit = new TreeMap<>();
        regels.forEach((code, regel) -> {
            if (domein(code).equals(domein)) {
                uit.put(code, regel);
            }
        });
        return uit;
    }

    /** All help of a wet that has a budget. */
    Begrotingsregel begroot() {
        return Begrotingsregel.begroot(perDomein());
    }

    /** What was budgeted for help that is billed: to lay beside bills. */
    Optional<Bedrag> begrootVoorRekeningen() {
        var buiten = verwachting.alleenBuitenBerichten();
        return regels.entrySet().stream()
                .filter(regel -> !buiten.contains(regel.getKey()))
                .flatMap(regel -> regel.getValue().begroot().stream())
                .reduce(Bedrag::plus);
    }

    Begrotingsregel totaal() {
        return Begrotingsregel.som("Samen", regels.values());
    }
}
