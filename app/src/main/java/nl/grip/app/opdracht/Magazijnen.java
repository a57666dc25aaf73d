// SPDX-License-Identifier: EUPL-1.2
package nl.grip.app.opdracht;

import java.nio.file.Path;
import java.util.function.ToIntFunction;
import nl.grip.app.overdracht.Verzoek;
import nl.grip.opslag.Magazijn;
import nl.grip.opslag.Magazijndelen;

/** How a command gets at the store: by opening it, or because the process that has it open carries the command out. */
public interface Magazijnen {
    /**
     * Carries out the command on the store in this folder; the answer is its exit code.
     *
     * @param verzoek the command as it was typed, for when another process must carry it out
     */
    int voerUit(Path map, Verzoek verzoek, ToIntFunction<Magazijn> opdracht);

    /** The same with the parts of the store as they are, damaged or not. */
    int verzorg(Path map, Verzoek verzoek, ToIntFunction<Magazijndelen> opdracht);

    /** Refuses when a server has the store open: the command replaces it as a whole, nobody may be in it. */
    void eisVrij(Path map);
}
