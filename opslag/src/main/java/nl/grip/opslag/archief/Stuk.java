// SPDX-License-Identifier: EUPL-1.2
package nl.grip.opslag.archief;

import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
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
    private static final String SOORT = "soort";
    private static final String SLEUTEL = "sleutel";
    private static final String SHA256 = "sha256";
    private static final String KENMERK = "kenmerk.";

    public Stuk {
        kenmerken = Map.copyOf(kenmerken);
    }

    static Optional<Stuk> van(Gebeurtenis gebeurtenis) {
        if (gebeurtenis.soort() != Soort.BEWAARD) {
            return Optional.empty();
        }
        Map<String, String> kenmerken = new TreeMap<>();
        gebeurtenis.velden().forEach((naam, waarde) -> {
            if (naam.startsWith(KENMERK)) {
                kenmerken.put(naam.substring(KENMERK.length()), waarde);
            }
        });
        return Optional.of(new Stuk(
                gebeurtenis.veld(SOORT),
                gebeurtenis.veld(SLEUTEL),
                kenmerken,
                gebeurtenis.veld(SHA256),
                gebeurtenis.tijd()));
    }

    static Map<String, String> velden(String soort, String sleutel, Map<String, String> kenmerken, String sha256) {
        Map<String, String> velden = new TreeMap<>(Map.of(SOORT, soort, SLEUTEL, sleutel, SHA256, sha256));
        kenmerken.forEach((naam, waarde) -> velden.put(KENMERK + naam, waarde));
        return velden;
    }
}
