// SPDX-License-Identifier: EUPL-1.2
package nl.grip.voorbeeld.verkeer;

import java.util.function.Consumer;
import nl.grip.voorbeeld.Nummering;
import nl.grip.voorbeeld.berichten.Bericht;
import nl.grip.voorbeeld.proces.Verloop;

/** Every message of a made-up municipality, kind by kind; an answer always comes after what it answers. */
public final class Verkeer {
    private Verkeer() {}

    public static void berichten(Verloop verloop, Nummering nummering, Consumer<Bericht> naar) {
        new Toewijzingsverkeer(verloop, nummering, new Budgetten(verloop, Overtredingen.NOOIT)).berichten(naar);
        new Verzoekverkeer(verloop, nummering).berichten(naar);
        new Leveringsverkeer(verloop, nummering).berichten(naar);
        new Declaratieverkeer(verloop, nummering, Overtredingen.NOOIT).berichten(naar);
    }
}
