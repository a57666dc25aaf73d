// SPDX-License-Identifier: EUPL-1.2
package nl.grip.sturing.bekostiging.prikkel;

import java.math.BigDecimal;
import java.util.Map;
import nl.grip.basis.Uitkomst;
import nl.grip.basis.Uitkomst.Reden;
import nl.grip.sturing.bekostiging.Prikkel;
import nl.grip.sturing.bekostiging.Uitslag;

/**
 * What an incentive would have done to the help that there was, if nobody had changed what he does. The term {@value #VERSCHIL}
 * is in euro: dearer is positive, a saving negative.
 */
public sealed interface Prikkelsom permits Afschaalbonus, Wachttermijn, Persoonsplafond, Pakketprijs, Kortcontract {
    String VERSCHIL = "verschil";

    Prikkel prikkel();

    /** On which help it is calculated and what is assumed, in a sentence. */
    String grondslag();

    void reken(Hulpvolume volume, Uitslag uit);

    /** The terms in order, the last one the difference. */
    default Map<String, Uitkomst<BigDecimal>> termen(Hulpvolume volume) {
        var uit = new Uitslag();
        if (volume.trajecten().isEmpty()) {
            uit.geen(VERSCHIL, Reden.GEEN_BRON, "Van deze hulp is in dat jaar niets begonnen dat is gedeclareerd.");
        } else {
            reken(volume, uit);
        }
        return uit.waarden();
    }
}
