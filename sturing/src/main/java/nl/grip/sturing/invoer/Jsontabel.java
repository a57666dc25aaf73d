// SPDX-License-Identifier: EUPL-1.2
package nl.grip.sturing.invoer;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.snakeyaml.engine.v2.api.Load;
import org.snakeyaml.engine.v2.api.LoadSettings;

/**
 * The rows of an answer of OData as CBS gives it: an object with a list {@code value} (JSON is YAML 1.2). The line of a row is
 * its place in the list.
 */
final class Jsontabel {
    private static final int GROOTSTE = 200 << 20;

    private Jsontabel() {}

    static boolean is(byte[] inhoud) {
        return new String(inhoud, 0, Math.min(inhoud.length, 64), StandardCharsets.UTF_8)
                .replace("\uFEFF", "")
                .stripLeading()
                .startsWith("{");
    }

    /** The head and the rows below it; null stays an empty cell. */
    static List<Tabelregel> regels(String json) {
        var lezer = new Load(LoadSettings.builder()
                .setCodePointLimit(GROOTSTE)
                .setAllowDuplicateKeys(false)
                .build());
        List<Tabelregel> regels = new ArrayList<>();
        if (lezer.loadFromString(json) instanceof Map<?, ?> antwoord
                && antwoord.get("value") instanceof List<?> rijen) {
            for (Object rij : rijen) {
                neem(rij, regels);
            }
        }
        return regels;
    }

    private static void neem(Object rij, List<Tabelregel> regels) {
        if (rij instanceof Map<?, ?> velden) {
            if (regels.isEmpty()) {
                regels.add(new Tabelregel(
                        1, velden.keySet().stream().map(String::valueOf).toList()));
            }
            regels.add(new Tabelregel(
                    regels.size(),
                    regels.get(0).velden().stream()
                            .map(kop -> Objects.toString(velden.get(kop), ""))
                            .toList()));
        }
    }
}
