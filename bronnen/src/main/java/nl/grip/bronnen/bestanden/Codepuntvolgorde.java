// SPDX-License-Identifier: EUPL-1.2
package nl.grip.bronnen.bestanden;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Comparator;

/** By code point, which is the order of the UTF-8 bytes; the order of {@link String} differs beyond U+FFFF. */
final class Codepuntvolgorde {
    static final Comparator<String> OPLOPEND = (links, rechts) ->
            Arrays.compareUnsigned(links.getBytes(StandardCharsets.UTF_8), rechts.getBytes(StandardCharsets.UTF_8));

    private Codepuntvolgorde() {}
}
