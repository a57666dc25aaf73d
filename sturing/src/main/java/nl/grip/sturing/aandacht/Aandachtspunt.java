// SPDX-License-Identifier: EUPL-1.2
package nl.grip.sturing.aandacht;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import nl.grip.sturing.aandacht.Afhandeling.Einde;

/**
 * Something that somebody must look at.
 *
 * @param code tells it apart, also later: the same cause keeps its code
 * @param onderwerp what it is about: an AGB-code, a measure, a file
 * @param sinds the day on which it could first be said
 * @param zin one Dutch sentence
 * @param afhandelingen what was decided about it, oldest first; the last one counts
 */
public record Aandachtspunt(
        String code,
        Aandachtsoort soort,
        String onderwerp,
        LocalDate sinds,
        String zin,
        List<Afhandeling> afhandelingen) {
    private static final String OPEN = "open";

    public Aandachtspunt {
        afhandelingen = List.copyOf(afhandelingen);
    }

    /** The last day on which its owner is in time. */
    public LocalDate termijn() {
        return sinds.plusDays(soort.termijnInDagen());
    }

    /** How it ended; empty while it is open. */
    public Optional<Afhandeling> einde() {
        return afhandelingen.isEmpty()
                ? Optional.empty()
                : Optional.of(afhandelingen.get(afhandelingen.size() - 1))
                        .filter(laatste -> laatste.einde() != Einde.HEROPEND);
    }

    public boolean isOpen() {
        return einde().isEmpty();
    }

    public boolean isTeLaat(LocalDate dag) {
        return isOpen() && dag.isAfter(termijn());
    }

    /** {@code open}, or the code of its end. */
    public String stand() {
        return einde().map(afhandeling -> afhandeling.einde().code()).orElse(OPEN);
    }

    Aandachtspunt met(List<Afhandeling> alle) {
        return new Aandachtspunt(code, soort, onderwerp, sinds, zin, alle);
    }
}
