// SPDX-License-Identifier: EUPL-1.2
package nl.grip.inzicht.prognose.dossier;

import java.util.List;
import nl.grip.basis.Domein;

/**
 * The care of one client in one voorziening: allocations that follow each other are one trajectory.
 *
 * @param achttien last day before the eighteenth birthday, as the middle of its month; {@link Toekenning#OPEN} for Wmo or
 *     when the month of birth is not known
 * @param toekenningen in order, at least one
 */
public record Zorgtraject(Domein domein, String voorziening, String wijk, int achttien, List<Toekenning> toekenningen) {
    public Zorgtraject {
        toekenningen = List.copyOf(toekenningen);
    }

    public Toekenning eerste() {
        return toekenningen.get(0);
    }

    public Toekenning laatste() {
        return toekenningen.get(toekenningen.size() - 1);
    }

    /** First day of care; {@link Toekenning#OPEN} when it has not begun. */
    public int begin() {
        int eerste = Toekenning.OPEN;
        for (var t : toekenningen) {
            eerste = Math.min(eerste, t.zorgBegin());
        }
        return eerste;
    }

    /** Day on which it ended; {@link Toekenning#OPEN} while it goes on or has not begun. */
    public int einde() {
        return laatste().zorgEinde();
    }

    public boolean isBegonnen() {
        return begin() != Toekenning.OPEN;
    }

    public boolean isGestopt() {
        return einde() != Toekenning.OPEN;
    }
}
