// SPDX-License-Identifier: EUPL-1.2
package nl.grip.sturing.golden;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;
import nl.grip.sturing.bekostiging.Prikkel;
import nl.grip.sturing.maatregel.Stuurmatrix;

/** What the register and the fixed lists of the product hold (V39, V40, V51-V54, V60, V66). */
final class GoudRegister {
    private GoudRegister() {}

    static void voegToe(Map<String, Function<Invoer, Uitvoer>> m) {
        m.put(
                "prikkels",
                in -> lijst(Arrays.stream(Prikkel.values())
                        .map(Prikkel::omschrijving)
                        .toList()));
        m.put(
                "stuurmatrix",
                in -> lijst(Arrays.stream(Stuurmatrix.Element.values())
                        .map(e -> e.name().toLowerCase(Locale.ROOT))
                        .toList()));
    }

    static Uitvoer lijst(List<String> items) {
        return Uitvoer.of("aantal", items.size()).met("items", items);
    }
}
