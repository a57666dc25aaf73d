// SPDX-License-Identifier: EUPL-1.2
package nl.grip.sturing.team;

import java.math.BigDecimal;
import java.util.Optional;

/**
 * What a team, or one consulent of it, did with the meldingen of the last twelve months.
 *
 * @param consulent empty for the whole team
 * @param indicaties meldingen that became a voorziening
 * @param dagen mean days from melding to besluit; empty when nothing was decided
 */
public record Teamwerk(
        String team, String consulent, long meldingen, long besloten, long indicaties, Optional<BigDecimal> dagen) {
    public boolean isTeam() {
        return consulent.isEmpty();
    }

    /** Whole percentage of what was decided that became a voorziening. */
    public long indicatiesPct() {
        return besloten == 0 ? 0 : Math.round(100.0 * indicaties / besloten);
    }
}
