// SPDX-License-Identifier: EUPL-1.2
package nl.grip.voorbeeld.proces;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** The lines of one month of care, in the order in which they are made; at most one debit stands at a time. */
final class Regelboek {
    private final List<Regel> regels = new ArrayList<>();
    private int staand;

    List<Regel> regels() {
        return List.copyOf(regels);
    }

    void debet(LocalDate op, long volume, long tarief) {
        voegToe(0, op, volume, tarief, Optional.empty());
        staand = regels.size();
    }

    void afgewezenDebet(LocalDate op, long volume, long tarief, LocalDate afgewezenOp) {
        voegToe(0, op, volume, tarief, Optional.of(afgewezenOp));
    }

    /** Credits the debit that stands, and tells its volume; 0 when there is none. */
    long crediteer(LocalDate op) {
        if (staand == 0) {
            return 0;
        }
        var debet = regels.get(staand - 1);
        voegToe(staand, op, debet.volume(), debet.tarief(), Optional.empty());
        staand = 0;
        return debet.volume();
    }

    private void voegToe(int vorige, LocalDate op, long volume, long tarief, Optional<LocalDate> afgewezenOp) {
        regels.add(new Regel(regels.size() + 1, vorige, op, volume, tarief, afgewezenOp));
    }
}
