// SPDX-License-Identifier: EUPL-1.2
package nl.grip.app.web.instrument;

import java.util.Map;
import nl.grip.app.web.risico.Wachtbron;
import nl.grip.rapportage.vorm.Naamgeving;
import nl.grip.sturing.bekostiging.Urenvolume;
import nl.grip.sturing.bekostiging.Vervoer;
import nl.grip.sturing.bekostiging.prikkel.Hulpvolume;

/** What instruments are calculated with from the store. */
public interface Instrumentbron extends Wachtbron {
    /** The last whole year, whose volume is taken. */
    int jaar();

    /** Names by code of the voorzieningen that there are. */
    Map<String, String> voorzieningen();

    Urenvolume uren(String voorziening);

    Hulpvolume hulp(String voorziening);

    Vervoer vervoer();

    Naamgeving namen();
}
