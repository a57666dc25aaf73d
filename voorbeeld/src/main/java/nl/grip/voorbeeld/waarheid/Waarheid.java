// SPDX-License-Identifier: EUPL-1.2
package nl.grip.voorbeeld.waarheid;

import java.nio.file.Path;
import java.util.Map;
import java.util.function.IntFunction;
import nl.grip.voorbeeld.proces.Verloop;

/** Writes down what is true of a made-up municipality. */
public final class Waarheid {
    private Waarheid() {}

    /** @param buiten cents of a year that no message carries, by what they were spent on */
    public static void schrijf(Verloop verloop, IntFunction<Map<String, Long>> buiten, Path map) {
        var maandkosten = new Maandkosten(verloop);
        var jaarkosten = new Jaarkosten(verloop);
        var clienten = new Clientenstroom(verloop);
        verloop.levermaanden(levermaand -> {
            maandkosten.neem(levermaand);
            jaarkosten.neem(levermaand);
            clienten.neem(levermaand);
        });
        maandkosten.schrijf(map);
        jaarkosten.schrijf(buiten, map);
        clienten.schrijf(map);
        Storingen.schrijf(verloop, map);
        Maatregeleffect.schrijf(verloop, map);
    }
}
