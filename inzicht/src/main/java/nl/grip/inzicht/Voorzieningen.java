// SPDX-License-Identifier: EUPL-1.2
package nl.grip.inzicht;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import nl.grip.basis.Domein;
import nl.grip.opslag.vraag.Vragen;
import org.jspecify.annotations.Nullable;

/**
 * What people call a voorziening, and of which wet it is, by its code.
 *
 * @param domeinen code of the wet per voorziening, and per kostenplaats of what no message carries
 */
public record Voorzieningen(Map<String, String> namen, Map<String, String> domeinen) {
    public Voorzieningen {
        namen = Map.copyOf(namen);
        domeinen = Map.copyOf(domeinen);
    }

    public static Voorzieningen van(Vragen vragen) {
        Map<String, String> namen = new TreeMap<>();
        Map<String, String> domeinen = new TreeMap<>();
        for (List<@Nullable Object> rij : vragen.stel("SELECT kostenplaats, wet FROM kostenplaatswet", Map.of())
                .rijen()) {
            domeinen.put(String.valueOf(rij.get(0)), String.valueOf(rij.get(1)));
        }
        for (List<@Nullable Object> rij : vragen.stel("SELECT voorziening, naam, domein FROM voorziening", Map.of())
                .rijen()) {
            namen.put(String.valueOf(rij.get(0)), String.valueOf(rij.get(1)));
            domeinen.put(String.valueOf(rij.get(0)), String.valueOf(rij.get(2)));
        }
        return new Voorzieningen(namen, domeinen);
    }

    /** The name, or the code itself where no name is known. */
    public String naam(String code) {
        return namen.getOrDefault(code, code);
    }

    /** The wet; where no contract tells, a code begins with it (Wmo01), and else it is empty. */
    public String domein(String code) {
        return domeinen.getOrDefault(
                code,
                Arrays.stream(Domein.values())
                        .map(Domein::code)
                        .filter(code::startsWith)
                        .findFirst()
                        .orElse(""));
    }
}
