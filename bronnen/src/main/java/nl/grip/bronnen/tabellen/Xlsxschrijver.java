// SPDX-License-Identifier: EUPL-1.2
package nl.grip.bronnen.tabellen;

import java.io.FilterOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;

/**
 * Writes rows as the only sheet of a new workbook: what else stood in the old one was never read, and may name whoever had
 * to go. A cell that was neither text nor number becomes a truth value, which is no more readable than it was.
 */
final class Xlsxschrijver implements Rijschrijver {
    private static final int RIJEN_IN_GEHEUGEN = 1_000;

    private final Workbook werkmap;
    private final Worksheet blad;
    private int geschreven;

    Xlsxschrijver(OutputStream uit) {
        this.werkmap = new Workbook(new Blijftopen(uit), "Grip", "1.0");
        this.blad = werkmap.newWorksheet("tabel");
    }

    @Override
    public void schrijf(int regel, List<Cel> cellen) throws IOException {
        for (int i = 0; i < cellen.size(); i++) {
            schrijf(regel - 1, i, cellen.get(i));
        }
        if (++geschreven % RIJEN_IN_GEHEUGEN == 0) {
            blad.flush();
        }
    }

    private void schrijf(int rij, int kolom, Cel cel) {
        if (cel instanceof Cel.Tekst tekst) {
            blad.inlineString(rij, kolom, tekst.tekst());
        } else if (cel instanceof Cel.Getal getal) {
            blad.value(rij, kolom, getal.getal());
        } else {
            blad.value(rij, kolom, Boolean.TRUE);
        }
    }

    @Override
    public void sluitAf() throws IOException {
        werkmap.finish();
    }

    private static final class Blijftopen extends FilterOutputStream {
        Blijftopen(OutputStream uit) {
            super(uit);
        }

        @Override
        public void write(byte[] bytes, int van, int lengte) throws IOException {
            out.write(bytes, van, lengte);
        }

        @Override
        public void close() throws IOException {
            flush();
        }
    }
}
