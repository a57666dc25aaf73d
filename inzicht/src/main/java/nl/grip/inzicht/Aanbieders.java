// SPDX-License-Identifier: EUPL-1.2
package nl.grip.inzicht;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import nl.grip.opslag.vraag.Vragen;
import org.jspecify.annotations.Nullable;

/** What the contracts call an aanbieder, by its AGB-code. */
public record Aanbieders(Map<String, String> namen) {
    public Aanbieders {
        namen = Map.copyOf(namen);
    }

    public static Aanbieders van(Vragen vragen) {
        Map<String, String> namen = new TreeMap<>();
        for (List<@Nullable Object> rij : vragen.stel(
                        "SELECT aanbieder, max(naam) FROM contract WHERE vervangen_op IS NULL AND naam <> '' GROUP BY aanbieder",
                        Map.of())
                .rijen()) {
            namen.put(String.valueOf(rij.get(0)), String.valueOf(rij.get(1)));
        }
        return new Aanbieders(namen);
    }

    /** The name, or the code itself where no name is known. */
    public String naam(String code) {
        return namen.getOrDefault(code, code);
    }
}
