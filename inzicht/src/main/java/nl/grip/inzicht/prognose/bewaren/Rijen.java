// SPDX-License-Identifier: EUPL-1.2
package nl.grip.inzicht.prognose.bewaren;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Collectors;

/** Rows of codes and numbers as they are kept: one a line; none of them holds a semicolon. */
final class Rijen {
    private static final String TUSSEN = ";";

    private Rijen() {}

    static byte[] bytes(List<List<String>> rijen) {
        return rijen.stream()
                .map(rij -> String.join(TUSSEN, rij) + "\n")
                .collect(Collectors.joining())
                .getBytes(StandardCharsets.UTF_8);
    }

    static List<List<String>> lees(byte[] bytes) {
        return new String(bytes, StandardCharsets.UTF_8)
                .lines()
                .map(regel -> List.of(regel.split(TUSSEN, -1)))
                .toList();
    }
}
