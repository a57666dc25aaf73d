// SPDX-License-Identifier: EUPL-1.2
package nl.grip.app.web.dossier;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import nl.grip.app.web.cijfer.Cijferantwoord;
import nl.grip.app.web.cijfer.Cijferbron;
import nl.grip.app.web.cijfer.Cijferkeuze;
import nl.grip.app.web.vorm.Naamvolgorde;
import nl.grip.inzicht.vergelijking.Vergelijking;
import nl.grip.rapportage.vorm.Notatie;

/**
 * An aanbieder beside those that give the same help in the same months: what a unit costs, and what a person costs in all of them.
 * An aanbieder with fewer than ten people in that help takes no part: chance would speak.
 *
 * @param agb of the aanbieder that is looked at
 */
record Naastanderen(Cijferbron bron, String agb) {
    private static final int MINSTE_MENSEN = 10;
    private static final List<String> PER = List.of("voorziening", "aanbieder");

    List<Dossierblad.Rij> maak() {
        var periode = laatsteMaanden();
        if (periode.isEmpty()) {
            return List.of();
        }
        var mensen = waarden("clienten", "clienten", periode);
        List<Dossierblad.Rij> rijen = new ArrayList<>();
        rijen.addAll(rijen("tarief per eenheid", waarden("prijs", "prijs", periode), mensen, periode));
        rijen.addAll(rijen(
                "kosten per persoon", waarden("kosten-per-client", "kosten_per_client", periode), mensen, periode));
        return rijen.stream()
                .sorted(Comparator.comparing(Dossierblad.Rij::naam, new Naamvolgorde()))
                .toList();
    }

    /** In how many of them it is dearer; empty when there is nothing to compare with. */
    static Optional<String> conclusie(String naam, List<Dossierblad.Rij> rijen) {
        var bekend = rijen.stream().flatMap(rij -> rij.procent().stream()).toList();
        long duurder = bekend.stream().filter(procent -> procent > 0).count();
        return bekend.isEmpty()
                ? Optional.empty()
                : Optional.of("%s is bij %s duurder dan het midden van de anderen"
                        .formatted(naam, hoeveel(duurder, bekend.size())));
    }

    private static String hoeveel(long duurder, int alle) {
        return alle == 1
                ? "de enige vergelijking" + (duurder == 0 ? " niet" : "")
                : "%s van de %d vergelijkingen".formatted(duurder == 0 ? "geen" : Notatie.aantal(duurder), alle);
    }

    /** The last twelve months in which this aanbieder declared. */
    private Map<String, String> laatsteMaanden() {
        var maanden = antwoord("clienten", List.of("maand"), Map.of("aanbieder", agb)).delen().rijen().stream()
                .filter(rij -> rij.findWaarde().isPresent())
                .map(rij -> rij.sleutel().get(0))
                .sorted()
                .toList();
        return maanden.isEmpty()
                ? Map.of()
                : Map.of(
                        "maand",
                        maanden.get(Math.max(0, maanden.size() - 12)) + ".." + maanden.get(maanden.size() - 1));
    }

    private Map<List<String>, BigDecimal> waarden(String cijfer, String grootheid, Map<String, String> periode) {
        Map<List<String>, BigDecimal> waarden =
                new TreeMap<>(Comparator.comparing((List<String> sleutel) -> String.join("\n", sleutel)));
        antwoord(cijfer, PER, periode).delen().rijen().stream()
                .filter(rij -> rij.grootheid().equals(grootheid))
                .forEach(rij -> rij.findWaarde().ifPresent(waarde -> waarden.put(rij.sleutel(), waarde)));
        return waarden;
    }

    private List<Dossierblad.Rij> rijen(
            String wat,
            Map<List<String>, BigDecimal> waarden,
            Map<List<String>, BigDecimal> mensen,
            Map<String, String> periode) {
        var namen = antwoord("clienten", PER, periode).namen();
        return waarden.keySet().stream()
                .filter(sleutel -> sleutel.get(1).equals(agb) && isGroot(mensen.get(sleutel)))
                .map(sleutel -> rij(
                        namen.naam("voorziening", sleutel.get(0)) + ", " + wat, vergelijk(sleutel, waarden, mensen)))
                .toList();
    }

    private Vergelijking vergelijk(
            List<String> sleutel, Map<List<String>, BigDecimal> waarden, Map<List<String>, BigDecimal> mensen) {
        return Vergelijking.van(
                Optional.ofNullable(waarden.get(sleutel)).orElseThrow(),
                waarden.entrySet().stream()
                        .filter(ander -> ander.getKey().get(0).equals(sleutel.get(0))
                                && !ander.getKey().get(1).equals(agb)
                                && isGroot(mensen.get(ander.getKey())))
                        .map(Map.Entry::getValue)
                        .toList());
    }

    private static boolean isGroot(@org.jspecify.annotations.Nullable BigDecimal mensen) {
        return mensen != null && mensen.intValue() >= MINSTE_MENSEN;
    }

    private static Dossierblad.Rij rij(String naam, Vergelijking vergelijking) {
        return new Dossierblad.Rij(
                naam,
                Notatie.tweeDecimalen(vergelijking.eigen()),
                vergelijking.midden().map(Notatie::tweeDecimalen).orElse("–"),
                vergelijking.verschilPct(),
                vergelijking.verschilPct().map(Naastanderen::verschil).orElse("te weinig anderen"));
    }

    private static String verschil(long procent) {
        return procent == 0 ? "gelijk" : Math.abs(procent) + " procent " + (procent > 0 ? "hoger" : "lager");
    }

    private Cijferantwoord antwoord(String cijfer, List<String> per, Map<String, String> filters) {
        return bron.find(new Cijferkeuze(cijfer, Optional.of(per), filters, Optional.empty(), ""))
                .orElseThrow();
    }
}
