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

    private MagazijnInGebruik(String zin) {
        super(zin, null);
        this.proces = OptionalLong.empty();
    }

    /** A server has it open and cannot do without it. */
    public static MagazijnInGebruik ofServer() {
        return new MagazijnInGebruik(
                "Op dit magazijn draait 'grip start'. Stop dat eerst, en geef deze opdracht dan nog een keer.");
    }

    /** The id of the process that has it open, when that is known. */
    public OptionalLong proces() {
        return proces;
    }

    private static String wie(OptionalLong proces) {
        return proces.isPresent() ? " (proces " + proces.getAsLong() + ")" : "";
    }
}
