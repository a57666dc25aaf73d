// SPDX-License-Identifier: EUPL-1.2
package nl.grip.app.web.dossier;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import nl.grip.app.web.cijfer.Cijferantwoord;
import nl.grip.app.web.cijfer.Cijferbron;
import nl.grip.app.web.cijfer.Cijferkeuze;
import nl.grip.app.web.vorm.Naamvolgorde;
import nl.grip.inzicht.vergelijking.Soortgenoten;
import nl.grip.inzicht.vergelijking.Vergelijking;
import nl.grip.rapportage.vorm.Notatie;

/**
 * An aanbieder beside those that give the same help in the same months: what a unit costs, and what a person costs in all of
 * them.
 *
 * @param agb of the aanbieder that is looked at
 */
record Naastanderen(Cijferbron bron, String agb) {
    List<Dossierblad.Rij> maak() {
        return Soortgenoten.laatsteMaanden(antwoord("clienten", List.of("maand"), Map.of("aanbieder", agb))
                        .delen())
                .map(maanden -> rijen(Map.of("maand", maanden)))
                .orElse(List.of());
    }

    private List<Dossierblad.Rij> rijen(Map<String, String> periode) {
        var mensen = antwoord("clienten", Soortgenoten.PER, periode);
        var genoten = new Soortgenoten(agb, mensen.delen());
        return Stream.of(
                        rijen(genoten, periode, "prijs", "prijs", "tarief per eenheid"),
                        rijen(genoten, periode, "kosten-per-client", "kosten_per_client", "kosten per persoon"))
                .flatMap(List::stream)
                .sorted(Comparator.comparing(Dossierblad.Rij::naam, new Naamvolgorde()))
                .toList();
    }

    private List<Dossierblad.Rij> rijen(
            Soortgenoten genoten, Map<String, String> periode, String cijfer, String grootheid, String wat) {
        var antwoord = antwoord(cijfer, Soortgenoten.PER, periode);
        return genoten.vergelijk(antwoord.delen(), grootheid).entrySet().stream()
                .map(deel -> rij(antwoord.namen().naam("voorziening", deel.getKey()) + ", " + wat, deel.getValue()))
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
