// SPDX-License-Identifier: EUPL-1.2
package nl.grip.opslag.vernietiging;

import java.io.IOException;
import java.util.List;
import nl.grip.opslag.Magazijndelen;
import nl.grip.opslag.databank.Databank;
import nl.grip.opslag.databank.Invoer;

/** Putting frozen sums into a database. */
public final class Bevrorensommen {
    private Bevrorensommen() {}

    /** Puts all sums that are among the sources into a rebuilt database. */
    public static void zetTerug(Magazijndelen delen) throws IOException {
        voegToe(delen.databank(), Bevrorenpak.lees(delen.bronnen()));
    }

    static void voegToe(Databank databank, List<Bevrorensom> sommen) {
        if (sommen.isEmpty()) {
            return;
        }
        try (Invoer invoer = Invoer.begin(databank)) {
            sommen.forEach(som -> som.voegToe(invoer));
            invoer.legVast();
        }
    }
}
