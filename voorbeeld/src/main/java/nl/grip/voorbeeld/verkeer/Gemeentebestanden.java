// SPDX-License-Identifier: EUPL-1.2
package nl.grip.voorbeeld.verkeer;

import java.nio.file.Path;
import nl.grip.voorbeeld.Nummering;
import nl.grip.voorbeeld.proces.Verloop;
import nl.grip.voorbeeld.tabellen.BuitenBerichten;
import nl.grip.voorbeeld.tabellen.Tabellen;
import nl.grip.voorbeeld.waarheid.Kenmerken;
import nl.grip.voorbeeld.waarheid.Waarheid;

/** Everything that a made-up municipality has: {@code berichten/}, {@code tabellen/} and {@code waarheid/}. */
public final class Gemeentebestanden {
    private Gemeentebestanden() {}

    public static void schrijf(Verloop verloop, Path map) {
        var kenmerken = new Kenmerken(verloop.scenario(), verloop.kalender().dienstjaar());
        kenmerken.begin(map);
        var nummering = new Nummering(verloop.trajecten());
        var postzak = new Postzak();
        Verkeer.berichten(verloop, nummering, postzak::neem);
        postzak.schrijf(map);
        var buiten = new BuitenBerichten(verloop, nummering);
        Tabellen.schrijf(verloop, nummering, buiten, map.resolve("tabellen"));
        Waarheid.schrijf(verloop, buiten::perJaar, map.resolve("waarheid"));
        kenmerken.sluit(map);
    }
}
