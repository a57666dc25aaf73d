// SPDX-License-Identifier: EUPL-1.2
package nl.grip.app.web.dossier;

import java.math.BigDecimal;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import nl.grip.app.web.cijfer.Cijferantwoord;
import nl.grip.app.web.cijfer.Cijferbron;
import nl.grip.app.web.cijfer.Cijferkeuze;
import nl.grip.app.web.cijfer.Openbaar;
import nl.grip.app.web.dossier.Dossiersoort.Getal;
import nl.grip.app.web.vorm.Nietgevonden;
import nl.grip.rapportage.beeld.Staven;
import nl.grip.rapportage.vorm.Eenheid;
import nl.grip.rapportage.vorm.Notatie;

/** Asks the figures of a list over the last twelve months with bills, and puts the dearest on top. */
record Lijstmaker(Dossiersoort soort, Cijferbron bron) {
    private static final int MAANDEN = 12;
    private static final String MAAND = "maand";

    Lijstblad maak() {
        var eerste = soort.lijst().get(0);
        var maanden = maanden(vraag(eerste.cijfer(), List.of(MAAND), Map.of()));
        if (maanden.isEmpty()) {
            return new Lijstblad(
                    soort.naam() + ": er is nog niets ontvangen",
                    List.of("Lees eerst bestanden in. Daarna staan zij hier."),
                    Optional.empty(),
                    soort.enkel(),
                    List.of(),
                    List.of());
        }
        var periode = Map.of(MAAND, maanden.get(0) + ".." + maanden.get(maanden.size() - 1));
        var perCijfer = soort.lijst().stream()
                .map(Getal::cijfer)
                .distinct()
                .collect(Collectors.toMap(c -> c, c -> vraag(c, List.of(soort.kolom()), periode)));
        return blad(new Stand(soort, perCijfer), maanden);
    }

    private Cijferantwoord vraag(String cijfer, List<String> per, Map<String, String> filters) {
        return bron.find(new Cijferkeuze(cijfer, Optional.of(per), filters, Optional.empty(), ""))
                .orElseThrow(() -> new Nietgevonden("Grip kent geen cijfer met deze naam."));
    }

    private static List<String> maanden(Cijferantwoord antwoord) {
        var alle = antwoord.delen().rijen().stream()
                .filter(rij -> rij.findWaarde().isPresent() || Openbaar.isVerborgen(rij))
                .map(rij -> rij.sleutel().get(0))
                .distinct()
                .sorted()
                .toList();
        return alle.subList(Math.max(0, alle.size() - MAANDEN), alle.size());
    }

    private Lijstblad blad(Stand stand, List<String> maanden) {
        var codes = stand.codes();
        var eerste = soort.lijst().get(0);
        var getoond = codes.stream()
                .filter(code -> stand.waarde(eerste, code).isPresent())
                .toList();
        return new Lijstblad(
                titel(stand, getoond),
                List.of("Hulp van %s tot en met %s, zoals bekend op %s. De laatste maanden zijn nog niet compleet."
                        .formatted(
                                Notatie.maandVoluit(maanden.get(0)),
                                Notatie.maandVoluit(maanden.get(maanden.size() - 1)),
                                Notatie.datum(
                                        stand.van(eerste).delen().peildatum().datum()))),
                Optional.of(new Staven(
                                getoond.stream()
                                        .map(code -> new Staven.Staaf(
                                                stand.naam(code),
                                                stand.waarde(eerste, code).orElse(BigDecimal.ZERO)))
                                        .toList(),
                                stand.eenheid(eerste))
                        .beeld(eerste.kop() + " in " + maanden.size() + " maanden, in euro")),
                soort.enkel(),
                soort.lijst().stream().map(Getal::kop).toList(),
                codes.stream().map(stand::rij).toList());
    }

    /** What is withheld may be more than all that is shown. */
    private String titel(Stand stand, List<String> getoond) {
        var eerste = soort.lijst().get(0);
        return getoond.isEmpty()
                ? soort.naam() + ": hier is geen bedrag te laten zien"
                : (getoond.size() < stand.codes().size()
                                ? "Van wat wij laten zien kost %s het meest: %s in een jaar"
                                : "%s kost het meest: %s in een jaar")
                        .formatted(
                                stand.naam(getoond.get(0)),
                                stand.eenheid(eerste)
                                        .inZin(stand.waarde(eerste, getoond.get(0))
                                                .orElse(BigDecimal.ZERO)));
    }

    /** The answers side by side. */
    private record Stand(Dossiersoort soort, Map<String, Cijferantwoord> perCijfer) {
        Cijferantwoord van(Getal getal) {
            return java.util.Objects.requireNonNull(perCijfer.get(getal.cijfer()));
        }

        /** The dearest first; those of which the amount is withheld last. */
        List<String> codes() {
            var eerste = soort.lijst().get(0);
            return van(eerste).delen().rijen().stream()
                    .filter(rij -> rij.grootheid().equals(eerste.grootheid())
                            && (rij.findWaarde().isPresent() || Openbaar.isVerborgen(rij)))
                    .sorted(Comparator.comparing(
                            rij -> rij.findWaarde().orElse(BigDecimal.ZERO), Comparator.reverseOrder()))
                    .map(rij -> rij.sleutel().get(0))
                    .toList();
        }

        String naam(String code) {
            return van(soort.lijst().get(0)).namen().naam(soort.kolom(), code);
        }

        Optional<BigDecimal> waarde(Getal getal, String code) {
            return van(getal).delen().rijen().stream()
                    .filter(rij -> rij.grootheid().equals(getal.grootheid())
                            && rij.sleutel().get(0).equals(code))
                    .flatMap(rij -> rij.findWaarde().stream())
                    .findFirst();
        }

        private boolean isVerborgen(Getal getal, String code) {
            return van(getal).delen().rijen().stream()
                    .anyMatch(rij -> rij.grootheid().equals(getal.grootheid())
                            && rij.sleutel().get(0).equals(code)
                            && Openbaar.isVerborgen(rij));
        }

        Eenheid eenheid(Getal getal) {
            var kop = van(getal).delen().indicator().kop();
            return Eenheid.van(kop.eenheid(), kop.grootheden(), getal.grootheid());
        }

        Lijstblad.Rij rij(String code) {
            return new Lijstblad.Rij(
                    naam(code),
                    soort.van(code).tekst(),
                    soort.lijst().stream()
                            .map(getal -> waarde(getal, code)
                                    .map(eenheid(getal)::inTabel)
                                    .orElseGet(() -> isVerborgen(getal, code) ? Openbaar.VERBORGEN : "–"))
                            .toList());
        }
    }
}
