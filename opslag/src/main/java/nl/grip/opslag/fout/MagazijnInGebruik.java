// SPDX-License-Identifier: EUPL-1.2
package nl.grip.opslag.fout;

import java.util.OptionalLong;
import org.jspecify.annotations.Nullable;

/** Another process has the store open: DuckDB allows one at a time. */
public final class MagazijnInGebruik extends Opslagfout {
    private static final long serialVersionUID = 1L;

    private final transient OptionalLong proces;

    public MagazijnInGebruik(OptionalLong proces, @Nullable Throwable oorzaak) {
        super(
                "Het magazijn is in gebruik door een ander programma" + wie(proces)
                        + ". Wacht tot dat klaar is, of stop het.",
                oorzaak);
        this.proces = proces;
    }

    /** The id of the process that has it open, when that is known. */
    public OptionalLong proces() {
        return proces;
    }

    private static String wie(OptionalLong proces) {
        return proces.isPresent() ? " (proces " + proces.getAsLong() + ")" : "";
    }
}
