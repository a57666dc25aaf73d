// SPDX-License-Identifier: EUPL-1.2
package nl.grip.sturing.maatregel.bestand;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.grip.basis.Bevinding;

/** How the effect of a measure is measured, as fields of a form: {@code bewijs.maatstaf}. */
final class Bewijsvelden {
    static final String SLEUTEL = "bewijs";

    private static final String WIJKEN = "wijken";
    private static final List<String> KOLOMMEN = List.of("voorziening", "maatstaf", WIJKEN, "vanaf");

    private Bewijsvelden() {}

    static Stream<String> namen() {
        return KOLOMMEN.stream().map(Bewijsvelden::veld);
    }

    private static String veld(String kolom) {
        return SLEUTEL + "." + kolom;
    }

    /** What stands in each field. */
    static Map<String, String> uit(Map<String, Object> blad) {
        Map<String, String> velden = new LinkedHashMap<>();
        if (blad.get(SLEUTEL) instanceof Map<?, ?> proef) {
            proef.forEach((kolom, waarde) -> velden.put(veld(String.valueOf(kolom)), tekst(waarde)));
        }
        return velden;
    }

    private static String tekst(Object waarde) {
        return waarde instanceof List<?> lijst
                ? lijst.stream().map(String::valueOf).collect(Collectors.joining(", "))
                : String.valueOf(waarde);
    }

    /** Nothing when no field is filled. */
    static Map<String, Object> inhoud(Map<String, String> velden) {
        Map<String, Object> proef = new LinkedHashMap<>();
        KOLOMMEN.forEach(kolom -> {
            var tekst = velden.getOrDefault(veld(kolom), "").strip();
            Maatregelschrijver.voegToe(proef, kolom, kolom.equals(WIJKEN) ? Maatregelformulier.lijst(tekst) : tekst);
        });
        return proef;
    }

    /** Beside which field something is wrong; what is missing stands in no field but has one. */
    static Optional<String> veld(Bevinding bevinding) {
        var plaats = bevinding.herkomst().plaats();
        if (plaats.equals(SLEUTEL)) {
            return namen().filter(naam -> bevinding.verwacht().endsWith(" " + naam.substring(SLEUTEL.length() + 1)))
                    .findFirst()
                    .or(() -> namen().findFirst());
        }
        return namen().filter(naam -> plaats.equals(naam) || plaats.startsWith(naam + "."))
                .findFirst();
    }
}
