// SPDX-License-Identifier: EUPL-1.2
package nl.grip.opslag.inlezen;

import java.util.ArrayList;
import java.util.List;
import nl.grip.bronnen.Feitrij;
import nl.grip.bronnen.Rijontvanger;

/** Keeps the rows of a file while it is judged, as long as there are not too many. */
final class Rijbuffer implements Rijontvanger {
    private final int hoogstens;
    private List<Feitrij> rijen = new ArrayList<>();
    private boolean vol;

    Rijbuffer(int hoogstens) {
        this.hoogstens = hoogstens;
    }

    @Override
    public void neem(Feitrij rij) {
        if (rijen.size() < hoogstens && !vol) {
            rijen.add(rij);
        } else {
            vol = true;
            rijen = List.of();
        }
    }

    /** Whether rows were left out; then none are kept. */
    boolean isVol() {
        return vol;
    }

    List<Feitrij> rijen() {
        return rijen;
    }
}
