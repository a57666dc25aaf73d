// SPDX-License-Identifier: EUPL-1.2
package nl.grip.app.opdracht;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.function.Function;
import nl.grip.bronnen.Bronlezer;
import nl.grip.bronnen.Leesinstellingen;
import nl.grip.opslag.Magazijnmap;
import nl.grip.opslag.inlezen.Lezer;
import nl.grip.opslag.sleutel.Pseudoniemen;
import nl.grip.opslag.sleutel.Sleutelbos;

/** The readers of this version with the key of one store, for what reads kept sources again. */
final class Lezers {
    private Lezers() {}

    static Function<Leesinstellingen, Lezer> van(Path magazijn) {
        try {
            Pseudoniemen pseudoniemen = new Pseudoniemen(
                    Sleutelbos.open(new Magazijnmap(magazijn).sleutels()).pseudoniem());
            return instellingen -> new Bronlezer(pseudoniemen, instellingen)::lees;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
