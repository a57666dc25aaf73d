// SPDX-License-Identifier: EUPL-1.2
package nl.grip.bronnen.tabellen;

import de.siegmar.fastcsv.writer.CsvWriter;
import de.siegmar.fastcsv.writer.LineDelimiter;
import java.io.IOException;
import java.io.Writer;
import java.util.List;

/** Writes rows as csv. Empty lines, which mean nothing, keep every row on its line. */
final class Csvschrijver implements Rijschrijver {
    private final Writer uit;
    private final CsvWriter csv;
    private int regel = 1;

    Csvschrijver(Writer uit, char scheiding) {
        this.uit = uit;
        this.csv = CsvWriter.builder()
                .fieldSeparator(scheiding)
                .lineDelimiter(LineDelimiter.LF)
                .bufferSize(0)
                .build(uit);
    }

    @Override
    public void schrijf(int naar, List<Cel> cellen) throws IOException {
        while (regel < naar) {
            uit.write('\n');
            regel++;
        }
        var velden = cellen.stream().map(Cel::toon).toList();
        csv.writeRecord(velden);
        regel += 1 + velden.stream().mapToInt(Csvschrijver::regeleinden).sum();
    }

    @Override
    public void sluitAf() throws IOException {
        uit.flush();
    }

    /** A line ends with LF, CR or both, as the reader counts. */
    private static int regeleinden(String tekst) {
        int einden = 0;
        for (int i = 0; i < tekst.length(); i++) {
            char teken = tekst.charAt(i);
            boolean naCr = i > 0 && tekst.charAt(i - 1) == '\r';
            einden += teken == '\r' || teken == '\n' && !naCr ? 1 : 0;
        }
        return einden;
    }
}
