// SPDX-License-Identifier: EUPL-1.2
package nl.grip.opslag.bronpak;

import java.io.IOException;
import nl.grip.basis.Burgerservicenummer;

/** A file that changed between judging and keeping it. */
public final class BronVeranderd extends IOException {
    private static final long serialVersionUID = 1L;

    BronVeranderd(String naam) {
        super("Het bestand " + Burgerservicenummer.afgeschermd(naam)
                + " is veranderd tijdens het lezen. Lees het opnieuw in als het niet meer verandert.");
    }
}
