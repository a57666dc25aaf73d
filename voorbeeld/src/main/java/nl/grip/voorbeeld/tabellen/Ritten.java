// SPDX-License-Identifier: EUPL-1.2
package nl.grip.voorbeeld.tabellen;

import java.nio.file.Path;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.IsoFields;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import nl.grip.basis.Bedrag;
import nl.grip.voorbeeld.Tabelbestand;
import nl.grip.voorbeeld.proces.Kalender;
import nl.grip.voorbeeld.proces.Toeval;
import nl.grip.voorbeeld.proces.Verloop;

/** The table {@code ritten}: Wmo transport, paid per ride by zone; only the complete example has it. */
final class Ritten {
    private static final List<String> BESTEMMINGEN = List.of("ziekenhuis", "dagbesteding", "winkelcentrum", "familie");
    private static final double RITTEN_PER_INWONER = 0.035;
    private static final int ZONES = 5;
    private static final int MAANDEN_IN_KWARTAAL = 3;
    private static final int DAGEN_TOT_OPGAVE = 20;
    private static final long INSTAP_IN_CENTEN = 410;
    private static final long ZONE_IN_CENTEN = 235;

    private final List<Rit> ritten = new ArrayList<>();

    Ritten(Verloop verloop) {
        if (verloop.scenario().compleet()) {
            for (int maand = verloop.kalender().eersteMaand(); maand <= Kalender.LAATSTE_MAAND; maand++) {
                maand(verloop, maand);
            }
        }
    }

    private void maand(Verloop verloop, int maand) {
        double gemiddeld = verloop.scenario().inwoners() * RITTEN_PER_INWONER / BESTEMMINGEN.size() / ZONES;
        for (int b = 0; b < BESTEMMINGEN.size(); b++) {
            for (int zone = 1; zone <= ZONES; zone++) {
                var toeval = Toeval.of(verloop.scenario().zaad(), "ritten", maand, b, zone);
                int aantal = toeval.poisson(gemiddeld);
                int uur = toeval.geheel(8, 20);
                long centen = aantal * (INSTAP_IN_CENTEN + zone * ZONE_IN_CENTEN);
                if (aantal > 0) {
                    ritten.add(
                            new Rit(verloop.kalender().maand(maand), BESTEMMINGEN.get(b), zone, uur, aantal, centen));
                }
            }
        }
    }

    /** The carrier sends a table after every quarter. */
    void schrijf(Path map, Kalender kalender) {
        Map<YearMonth, List<Rit>> kwartalen = new TreeMap<>();
        ritten.forEach(rit -> kwartalen
                .computeIfAbsent(kwartaal(rit.maand()), nieuw -> new ArrayList<>())
                .add(rit));
        kwartalen.forEach((maand, vanKwartaal) ->
                schrijf(map, kalender.uiterlijkAanHetEind(maand.atEndOfMonth(), DAGEN_TOT_OPGAVE), vanKwartaal));
    }

    private static YearMonth kwartaal(YearMonth maand) {
        return maand.withMonth(maand.get(IsoFields.QUARTER_OF_YEAR) * MAANDEN_IN_KWARTAAL);
    }

    private static void schrijf(Path map, LocalDate dag, List<Rit> ritten) {
        try (var uit = Tabelbestand.maak(
                map.resolve("ritten-" + dag + ".csv"), "maand", "bestemming", "zone", "uur", "aantal", "bedrag")) {
            ritten.forEach(
                    r -> uit.rij(r.maand(), r.bestemming(), r.zone(), r.uur(), r.aantal(), new Bedrag(r.centen())));
        }
    }

    /** One for each bestemming of a month: zones are not told apart in a ledger. */
    void boekingen(BuitenBerichten.Boekhouder boekhouder) {
        Map<YearMonth, Map<String, Long>> maanden = new TreeMap<>();
        ritten.forEach(r ->
                maanden.computeIfAbsent(r.maand(), m -> new TreeMap<>()).merge(r.bestemming(), r.centen(), Long::sum));
        maanden.forEach((maand, bestemmingen) -> bestemmingen.forEach((bestemming, centen) -> boekhouder.boek(
                maand.atEndOfMonth(), maand, Kostenplaats.VERVOER, "Wmo-vervoer " + bestemming, centen)));
    }

    private record Rit(YearMonth maand, String bestemming, int zone, int uur, int aantal, long centen) {}
}
