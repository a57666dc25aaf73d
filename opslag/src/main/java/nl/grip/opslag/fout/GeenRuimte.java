// SPDX-License-Identifier: EUPL-1.2
package nl.grip.opslag.fout;

import java.nio.file.Path;
import org.jspecify.annotations.Nullable;

/** The disk is full, or would become so. What was acknowledged is in the store; the rest is not. */
public final class GeenRuimte extends Opslagfout {
    private static final long serialVersionUID = 1L;
    private static final long MB = 1 << 20;

    private static final String GEVOLG =
            " Wat al gelezen was, is bewaard. Maak ruimte en voer de opdracht nog een keer uit.";

    public GeenRuimte(String melding, @Nullable Throwable oorzaak) {
        super(melding + GEVOLG, oorzaak);
    }

    /** A write failed because the disk had no room left. */
    public static GeenRuimte ofVolleSchijf(Throwable oorzaak) {
        return new GeenRuimte("De schijf is vol.", oorzaak);
    }

    /** There is less free than reading may need. */
    public static GeenRuimte ofTekort(Path map, long nodig, long vrij) {
        return new GeenRuimte(
                "Er is te weinig ruimte op de schijf van " + map + ": nodig is " + megabytes(nodig + MB - 1)
                        + " MB, vrij is " + megabytes(vrij) + " MB.",
                null);
    }

    private static long megabytes(long bytes) {
        return bytes / MB;
    }
}
