// SPDX-License-Identifier: EUPL-1.2
package nl.grip.inzicht;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import nl.grip.opslag.vraag.Vragen;
import org.jspecify.annotations.Nullable;

/** What people call a voorziening, by its code. */
public record Voorzieningen(Map<String, String> namen) {
    public Voorzieningen {
        namen = Map.copyOf(namen);
    }

    public static Voorzieningen van(Vragen vragen) {
        Map<String, String> namen = new TreeMap<>();
        for (List<@Nullable Object> rij : vragen.stel("SELECT voorziening, naam FROM voorziening", Map.of())
                .rijen()) {
            namen.put(String.valueOf(rij.get(0)), String.valueOf(rij.get(1)));
        }
        return new Voorzieningen(namen);
    }

    /** The name, or the code itself where no name is known. */
    public String naam(String code) {
        return namen.getOrDefault(code, code);
    }
}
