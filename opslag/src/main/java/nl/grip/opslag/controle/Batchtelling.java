// SPDX-License-Identifier: EUPL-1.2
package nl.grip.opslag.controle;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import nl.grip.bronnen.Feitsoort;
import nl.grip.bronnen.Feitsoorten;
import nl.grip.opslag.journaal.Gebeurtenis;
import nl.grip.opslag.vraag.Vragen;

/** How many fact rows every batch has: by the journaal, and by counting them in the database. */
final class Batchtelling {
    private Batchtelling() {}

    /** Rows that went in, less those that a vernietiging took out. */
    static Map<String, Long> volgensJournaal(List<Gebeurtenis> gebeurtenissen) {
        Map<String, Long> rijen = new TreeMap<>();
        for (Gebeurtenis gebeurtenis : gebeurtenissen) {
            switch (gebeurtenis.soort()) {
                case KLAAR -> tel(rijen, gebeurtenis.veld("batch"), Long.parseLong(gebeurtenis.veld("rijen")));
                case VERNIETIGD -> vernietigd(gebeurtenis).forEach((batch, weg) -> tel(rijen, batch, -weg));
                default -> {}
            }
        }
        return rijen;
    }

    static Map<String, Long> inDatabank(Vragen vragen) {
        Map<String, Long> rijen = new TreeMap<>();
        vragen.stroom(
                "SELECT batch, 0 FROM beheer.batch UNION ALL " + perTabel(),
                Map.of(),
                rij -> tel(rijen, String.valueOf(rij.get(0)), Long.parseLong(String.valueOf(rij.get(1)))));
        return rijen;
    }

    /** Fields of the form {@code batch.00000012=3}: rows taken out of that batch. */
    private static Map<String, Long> vernietigd(Gebeurtenis gebeurtenis) {
        return gebeurtenis.velden().entrySet().stream()
                .filter(veld -> veld.getKey().startsWith(Gebeurtenis.PER_BATCH))
                .collect(Collectors.toMap(
                        veld -> veld.getKey().substring(Gebeurtenis.PER_BATCH.length()),
                        veld -> Long.parseLong(veld.getValue())));
    }

    private static String perTabel() {
        return Feitsoorten.list().stream()
                .map(Feitsoort::naam)
                .map(naam -> "SELECT bericht.batch, count(*) FROM feit." + naam + " AS feit"
                        + " JOIN beheer.bericht AS bericht ON bericht.inhoud = feit.bericht GROUP BY bericht.batch")
                .collect(Collectors.joining(" UNION ALL "));
    }

    private static void tel(Map<String, Long> rijen, String batch, long aantal) {
        rijen.merge(batch, aantal, Long::sum);
    }
}
