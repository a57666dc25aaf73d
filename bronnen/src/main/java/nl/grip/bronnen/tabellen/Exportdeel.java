// SPDX-License-Identifier: EUPL-1.2
package nl.grip.bronnen.tabellen;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import nl.grip.bronnen.Pseudonimisering;
import nl.grip.bronnen.berichten.Berichtvelden;

/**
 * One of the messages that a row of an export came out of.
 *
 * @param nummer {@code 323}
 * @param eigen the columns of its lines that none of the other messages has
 */
record Exportdeel(String nummer, Berichtvelden bericht, List<Kolom> eigen) {
    private static final char VAN = ':';

    /** Those of an export under one law, in the order of its list. */
    static List<Exportdeel> list(Tabelsoort soort, String domein, Pseudonimisering pseudonimisering) {
        Map<String, Berichtvelden> berichten = new LinkedHashMap<>();
        soort.berichten()
                .forEach(nummer -> berichten.put(
                        nummer, Berichtvelden.of((domein.equals("Wmo") ? "WMO" : "JW") + nummer, pseudonimisering)));
        return berichten.entrySet().stream()
                .map(bericht -> new Exportdeel(
                        bericht.getKey(),
                        bericht.getValue(),
                        soort.kolommen().stream()
                                .filter(kolom -> isEigen(kolom, bericht.getKey(), berichten))
                                .toList()))
                .toList();
    }

    private static boolean isEigen(Kolom kolom, String nummer, Map<String, Berichtvelden> berichten) {
        var delen = kolom.naar().split(" ");
        if (delen.length > 1) {
            return false;
        }
        return delen[0].indexOf(VAN) > 0
                ? delen[0].startsWith(nummer + VAN)
                : berichten.entrySet().stream()
                        .allMatch(bericht -> bericht.getKey().equals(nummer)
                                == bericht.getValue().heeftInRij(delen[0]));
    }

    /** A message that has columns for itself alone is there when one of them is filled; another one always is. */
    boolean isAanDeOrde(Map<String, Object> velden) {
        return eigen.isEmpty()
                || eigen.stream().anyMatch(kolom -> {
                    var waarde = velden.get(kolom.naar());
                    return waarde != null && !waarde.toString().equals(kolom.vast());
                });
    }

    /** What the row says of this message, by element: of a place that names a message only its own. */
    Map<String, Object> van(Map<String, Object> velden) {
        Map<String, Object> eigenVelden = new HashMap<>();
        velden.forEach((veld, waarde) -> {
            if (veld.indexOf(VAN) < 0 || veld.startsWith(nummer + VAN)) {
                eigenVelden.put(kaal(veld), waarde);
            }
        });
        return eigenVelden;
    }

    /** Whether a column is of the whole message, or tells that it is there. */
    boolean isKop(Kolom kolom) {
        return eigen.contains(kolom)
                || List.of(kolom.naar().split(" ")).stream().allMatch(veld -> bericht.isKop(kaal(veld)));
    }

    /** The element of a place, without the message that it names. */
    static String kaal(String veld) {
        return veld.substring(veld.indexOf(VAN) + 1);
    }
}
