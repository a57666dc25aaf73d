// SPDX-License-Identifier: EUPL-1.2
package nl.grip.app;

import nl.grip.app.opdracht.Omgeving;
import nl.grip.app.opdracht.Opdrachtregel;

/** Where {@code ./grip} starts. */
public final class Grip {
    private Grip() {}

    public static void main(String[] woorden) {
        System.exit(new Opdrachtregel(Omgeving.vanDitProces()).voerUit(woorden));
    }
}
