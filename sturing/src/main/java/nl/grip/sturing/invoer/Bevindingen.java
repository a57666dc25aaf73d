// SPDX-License-Identifier: EUPL-1.2
package nl.grip.sturing.invoer;

import java.util.ArrayList;
import java.util.List;
import nl.grip.basis.Bevinding;
import nl.grip.basis.Bevinding.Ernst;
import nl.grip.basis.Herkomst;

/** Collects what is wrong in the input of one question, so that a user sees all of it at once. */
public final class Bevindingen {
    private static final String BRON = "Grip, invoer van sturing";
    private final List<Bevinding> alle = new ArrayList<>();

    /** Something that makes the input unusable until it is mended. */
    public void weiger(Herkomst waar, String code, String gevonden, String verwacht, String herstel) {
        alle.add(new Bevinding(waar, code, Ernst.WEIGERING, gevonden, verwacht, "Er is niets berekend", herstel, BRON));
    }

    /** Something the reader must know, that does not stop the calculation. */
    public void meld(Herkomst waar, String code, String gevonden, String gevolg, String herstel) {
        alle.add(new Bevinding(waar, code, Ernst.MELDING, gevonden, "", gevolg, herstel, BRON));
    }

    public boolean isGeweigerd() {
        return alle.stream().anyMatch(Bevinding::isWeigering);
    }

    public List<Bevinding> list() {
        return List.copyOf(alle);
    }
}
