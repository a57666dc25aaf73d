// SPDX-License-Identifier: EUPL-1.2
package nl.grip.opslag.fout;

import java.io.IOException;
import java.util.Locale;

/** The disk did not take what was written to it. */
public final class SchrijvenMislukt extends Opslagfout {
    private static final long serialVersionUID = 1L;

    private SchrijvenMislukt(IOException oorzaak) {
        super(
                "Schrijven in het magazijn is mislukt: " + oorzaak.getMessage()
                        + ". Wat al gelezen was, is bewaard. Herstel de schijf en voer de opdracht nog een keer uit.",
                oorzaak);
    }

    /** The exception to throw: a full disk has one of its own. */
    public static Opslagfout of(IOException oorzaak) {
        String melding = String.valueOf(oorzaak.getMessage()).toLowerCase(Locale.ROOT);
        boolean vol = melding.contains("no space left") || melding.contains("disk quota exceeded");
        return vol ? GeenRuimte.ofVolleSchijf(oorzaak) : new SchrijvenMislukt(oorzaak);
    }
}
