// SPDX-License-Identifier: EUPL-1.2
package nl.grip.inzicht;

import java.util.List;
import nl.grip.opslag.gegevens.Overzicht;

/** As {@code grip gegevens bevindingen} lists them: file, line (none when it concerns the whole), code, found. */
final class Meldingen {
    private Meldingen() {}

    static List<String> van(Proefmagazijn proef) {
        return proef.overzicht(Overzicht.BEVINDINGEN).stream()
                .map(rij -> "%s %s %s %s".formatted(rij.get(0), regel(rij.get(1)), rij.get(3), rij.get(5)))
                .toList();
    }

    /** What was expected instead, by code. */
    static List<String> verwacht(Proefmagazijn proef) {
        return proef.overzicht(Overzicht.BEVINDINGEN).stream()
                .map(rij -> rij.get(3) + " " + rij.get(6))
                .toList();
    }

    private static String regel(Object regel) {
        return regel == null ? "geheel" : regel.toString();
    }
}
