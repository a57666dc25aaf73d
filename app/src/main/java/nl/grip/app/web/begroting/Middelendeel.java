// SPDX-License-Identifier: EUPL-1.2
package nl.grip.app.web.begroting;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import nl.grip.app.web.begroting.Begrotingsbron.Stand;
import nl.grip.app.web.sturing.Bedragzin;
import nl.grip.app.web.sturing.Deel;
import nl.grip.app.web.sturing.Lijst;
import nl.grip.basis.Bedrag;
import nl.grip.basis.Uitkomst.Cijfer;
import nl.grip.rapportage.vorm.Notatie;
import nl.grip.sturing.begroting.Budgetvergelijking;
import nl.grip.sturing.begroting.Middel;

/** The money that comes in beside what care costs: the gap, per inhabitant too, and the deficit that a budget hides. */
record Middelendeel(Stand stand) {
    Deel deel() {
        if (stand.rijksmiddelen().isEmpty()) {
            return Deel.van(
                    "middelen-titel",
                    "Hoeveel geld er binnenkomt, is niet bekend",
                    "Lees de tabel rijksmiddelen in: jaar, onderdeel, bron, structureel en bedrag. Dan staat hier wat er"
                            + " tekort komt, ook per inwoner.");
        }
        var deel = Deel.van("middelen-titel", titel());
        return vergelijking() == null
                ? deel.met(middelen())
                : deel.met(zinnen(vergelijking())).met(twee(vergelijking()), middelen());
    }

    private @org.jspecify.annotations.Nullable Budgetvergelijking vergelijking() {
        if (!(stand.kosten().verwacht() instanceof Cijfer<Map<String, Bedrag>> verwacht)
                || inkomsten().centen() == 0) {
            return null;
        }
        return new Budgetvergelijking(
                som(verwacht.waarde().values().stream()),
                inkomsten(),
                som(stand.boek().regels().stream()
                        .filter(regel -> regel.jaar() == stand.jaar() && !regel.baten())
                        .map(regel -> regel.bedrag())));
    }

    private Bedrag inkomsten() {
        return som(alle().filter(middel -> middel.jaar() == stand.jaar()).map(Middel::bedrag));
    }

    private Stream<Middel> alle() {
        return Stream.concat(stand.rijksmiddelen().stream(), stand.eigenBijdragen().stream());
    }

    private static Bedrag som(Stream<Bedrag> bedragen) {
        return bedragen.reduce(Bedrag.NUL, Bedrag::plus);
    }

    private String titel() {
        var vergelijking = vergelijking();
        if (vergelijking == null) {
            return "Het geld dat binnenkomt";
        }
        var tekort = vergelijking.tekort();
        return "De hulp kost in " + stand.jaar() + " " + Bedragzin.inWoorden(tekort)
                + (tekort.centen() < 0 ? " minder" : " meer") + " dan er binnenkomt";
    }

    private List<String> zinnen(Budgetvergelijking vergelijking) {
        List<String> zinnen = new ArrayList<>();
        stand.inwoners()
                .filter(inwoners -> inwoners > 0)
                .ifPresent(inwoners -> zinnen.add("Dat is "
                        + Notatie.tweeDecimalen(
                                vergelijking.tekortPerInwoner(inwoners).abs()) + " euro per inwoner."));
        var verborgen = vergelijking.verborgenTekort();
        zinnen.add(
                verborgen.centen() > 0
                        ? "De vastgestelde begroting is " + Bedragzin.inWoorden(verborgen)
                                + " lager dan wat de hulp naar verwachting kost. Dat tekort is in de begroting niet te zien."
                        : "De vastgestelde begroting dekt wat de hulp naar verwachting kost.");
        return zinnen;
    }

    private Lijst twee(Budgetvergelijking vergelijking) {
        return Lijst.van(
                "budget-lijst",
                "Drie manieren van begroten, " + stand.jaar() + ", in euro",
                Lijst.koppen("Begroting", "Bedrag", "Tekort"),
                List.of(
                        Lijst.Rij.van("Realistisch", Notatie.heleEuro(vergelijking.realistisch()), "")
                                .bij("wat de hulp naar verwachting kost"),
                        Lijst.Rij.van(
                                        "Vastgesteld",
                                        Notatie.heleEuro(vergelijking.vastgesteld()),
                                        Bedragzin.saldo(vergelijking.verborgenTekort()))
                                .bij(
                                        vergelijking.verborgenTekort().centen() > 0
                                                ? "wat is begroot; dit tekort is in de begroting niet te zien"
                                                : "wat is begroot"),
                        Lijst.Rij.van(
                                        "Op inkomsten",
                                        Notatie.heleEuro(vergelijking.inkomsten()),
                                        Bedragzin.saldo(vergelijking.tekort()))
                                .bij("wat er van het Rijk en van inwoners binnenkomt")));
    }

    private Lijst middelen() {
        var jaren = alle().map(Middel::jaar).distinct().sorted().toList();
        Map<String, Map<Integer, Bedrag>> onderdelen = new TreeMap<>();
        alle().forEach(middel -> onderdelen
                .computeIfAbsent(naam(middel), nieuw -> new TreeMap<>())
                .merge(middel.jaar(), middel.bedrag(), Bedrag::plus));
        return Lijst.van(
                "middelen-lijst",
                "Wat er binnenkomt, in euro",
                Stream.concat(Stream.of("Onderdeel"), jaren.stream().map(String::valueOf))
                        .toList(),
                Stream.concat(
                                onderdelen.entrySet().stream()
                                        .map(onderdeel -> rij(onderdeel.getKey(), jaren, onderdeel.getValue(), false)),
                                Stream.of(rij("Totaal", jaren, totalen(), true)))
                        .toList());
    }

    private static String naam(Middel middel) {
        return middel.onderdeel()
                + (middel.incidenteel() ? ", eenmalig" : "")
                + (middel.bron().isEmpty() ? "" : " (" + middel.bron() + ")");
    }

    private Map<Integer, Bedrag> totalen() {
        Map<Integer, Bedrag> totalen = new TreeMap<>();
        alle().forEach(middel -> totalen.merge(middel.jaar(), middel.bedrag(), Bedrag::plus));
        return totalen;
    }

    private static Lijst.Rij rij(String naam, List<Integer> jaren, Map<Integer, Bedrag> bedragen, boolean totaal) {
        return new Lijst.Rij(
                naam,
                "",
                jaren.stream()
                        .map(jaar -> bedragen.containsKey(jaar)
                                ? Notatie.heleEuro(bedragen.getOrDefault(jaar, Bedrag.NUL))
                                : "")
                        .toList(),
                totaal);
    }
}
