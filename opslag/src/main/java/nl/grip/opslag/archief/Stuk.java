// SPDX-License-Identifier: EUPL-1.2
package nl.grip.opslag.archief;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.IntStream;
import nl.grip.opslag.journaal.Gebeurtenis;
import nl.grip.opslag.journaal.Gebeurtenis.Soort;

/**
 * A kept document, as the journaal tells of it.
 *
 * @param soort what it is: {@code prognose}, {@code afsluiting}
 * @param sleutel by which it is found; one document for each soort and sleutel, the first
 * @param kenmerken what else is known of it; never anything about a person
 * @param sha256 of its bytes
 */
public record Stuk(String soort, String sleutel, Map<String, String> kenmerken, String sha256, Instant bewaardOp) {
    private static final String AANTAL = "aantal";
    private static final String SOORT = "soort";
    private static final String SLEUTEL = "sleutel";
    private static final String SHA256 = "sha256";
    private static final String KENMERK = "kenmerk.";

    public Stuk {
        kenmerken = Map.copyOf(kenmerken);
    }

    /** The documents that one line tells of: they were kept together, all or none. */
    static List<Stuk> van(Gebeurtenis gebeurtenis) {
        if (gebeurtenis.soort() != Soort.BEWAARD) {
            return List.of();
        }
        if (gebeurtenis.velden().containsKey(SOORT)) {
            return List.of(van(gebeurtenis, ""));
        }
        return IntStream.range(0, Integer.parseInt(gebeurtenis.veld(AANTAL)))
                .mapToObj(i -> van(gebeurtenis, i + "."))
                .toList();
    }

    private static Stuk van(Gebeurtenis gebeurtenis, String voor) {
        Map<String, String> kenmerken = new TreeMap<>();
        gebeurtenis.velden().forEach((naam, waarde) -> {
            if (naam.startsWith(voor + KENMERK)) {
                kenmerken.put(naam.substring((voor + KENMERK).length()), waarde);
            }
        });
        return new Stuk(
                gebeurtenis.veld(voor + SOORT),
                gebeurtenis.veld(voor + SLEUTEL),
                kenmerken,
                gebeurtenis.veld(voor + SHA256),
                gebeurtenis.tijd());
    }

    /** The fields of several documents in one line. */
    static Map<String, String> velden(List<Map<String, String>> stukken) {
        Map<String, String> velden = new TreeMap<>(Map.of(AANTAL, String.valueOf(stukken.size())));
        for (int i = 0; i < stukken.size(); i++) {
            String voor = i + ".";
            stukken.get(i).forEach((naam, waarde) -> velden.put(voor + naam, waarde));
        }
        return velden;
    }

    static Map<String, String> velden(String soort, String sleutel, Map<String, String> kenmerken, String sha256) {
        Map<String, String> velden = new TreeMap<>(Map.of(SOORT, soort, SLEUTEL, sleutel, SHA256, sha256));
        kenmerken.forEach((naam, waarde) -> velden.put(KENMERK + naam, waarde));
        return velden;
    }
}
