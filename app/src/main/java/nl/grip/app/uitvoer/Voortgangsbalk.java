// SPDX-License-Identifier: EUPL-1.2
package nl.grip.app.uitvoer;

import java.io.PrintWriter;

/** One line on the screen that fills up while long work goes on; silent in the first second, and where nobody watches. */
public final class Voortgangsbalk implements AutoCloseable {
    private static final int BREEDTE = 30;
    private static final long STIL_IN_NANO = 1_000_000_000L;
    private final PrintWriter scherm;
    private final boolean zichtbaar;
    private final long begin = System.nanoTime();
    private int geschreven;

    public Voortgangsbalk(PrintWriter scherm, boolean zichtbaar) {
        this.scherm = scherm;
        this.zichtbaar = zichtbaar;
    }

    /** So much of the whole is done. */
    public void zet(long gedaan, long geheel, String toelichting) {
        if (zichtbaar && System.nanoTime() - begin > STIL_IN_NANO) {
            long vol = geheel <= 0 ? 0 : Math.min(BREEDTE, BREEDTE * gedaan / geheel);
            String balk = "#".repeat((int) vol) + ".".repeat((int) (BREEDTE - vol));
            toon("[" + balk + "] " + toelichting);
        }
    }

    private void toon(String regel) {
        scherm.print("\r" + regel + " ".repeat(Math.max(0, geschreven - regel.length())));
        scherm.flush();
        geschreven = regel.length();
    }

    /** Wipes the line. */
    @Override
    public void close() {
        if (geschreven > 0) {
            toon("");
            scherm.print("\r");
            scherm.flush();
        }
    }
}
