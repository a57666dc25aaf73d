// SPDX-License-Identifier: EUPL-1.2
package nl.grip.bronnen.berichten;

import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;
import nl.grip.bronnen.Lijst;

/**
 * A rule of the standard that a readable message can still break, a row of {@code regels.csv}. It stops nothing.
 *
 * @param gevolg what breaking it does to the figures
 * @param herstel how to mend it at the source
 * @param bron the document that states it
 */
record Berichtregel(String code, String gevolg, String herstel, String bron) {
    private static final Map<String, Berichtregel> OP_CODE = Lijst.lees("berichten/regels.csv").stream()
            .map(rij -> new Berichtregel(rij.get("code"), rij.get("gevolg"), rij.get("herstel"), rij.get("bron")))
            .collect(Collectors.toMap(Berichtregel::code, Function.identity()));

    static Berichtregel get(String code) {
        return Objects.requireNonNull(OP_CODE.get(code), code);
    }
}
