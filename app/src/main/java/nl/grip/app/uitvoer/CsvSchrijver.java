// SPDX-License-Identifier: EUPL-1.2
package nl.grip.app.uitvoer;

import java.io.PrintWriter;
import java.util.List;
import java.util.stream.Collectors;
import nl.grip.basis.Celtekst;
import org.jspecify.annotations.Nullable;

/**
 * UTF-8, {@code ;}, LF, heading always. A field is quoted when it holds {@code ; , "} CR or LF (RFC 4180, 2005); a text
 * that a spreadsheet could take for a formula gets a {@code '} before it, a number never.
 */
final class CsvSchrijver implements Rijschrijver {
    private static final String VRAAGT_AANHALING = ";,\"\r\n";
    private final PrintWriter uit;

    CsvSchrijver(PrintWriter uit, List<String> kolommen) {
        this.uit = uit;
        rij(kolommen);
    }

    @Override
    public void rij(List<? extends @Nullable Object> waarden) {
        uit.print(waarden.stream().map(CsvSchrijver::veld).collect(Collectors.joining(";")));
        uit.print('\n');
    }

    private static String veld(@Nullable Object waarde) {
        if (waarde == null) {
            return "";
        }
        String tekst = Waarde.tekst(waarde);
        return Waarde.isGetal(waarde) ? tekst : aangehaald(Celtekst.naarBestand(tekst));
    }

    private static String aangehaald(String tekst) {
        boolean nodig = tekst.chars().anyMatch(teken -> VRAAGT_AANHALING.indexOf(teken) >= 0);
        return nodig ? '"' + tekst.replace("\"", "\"\"") + '"' : tekst;
    }

    @Override
    public void close() {
        uit.flush();
    }
}
