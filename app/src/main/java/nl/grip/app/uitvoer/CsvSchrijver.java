// SPDX-License-Identifier: EUPL-1.2
package nl.grip.app.uitvoer;

import java.io.PrintWriter;
import java.util.List;
import nl.grip.basis.Celtekst;
import org.jspecify.annotations.Nullable;

/**
 * UTF-8, {@code ;}, LF, heading always. A field is quoted when it holds {@code ; , "} CR or LF (RFC 4180, 2005); a text
 * that a spreadsheet could take for a formula gets a {@code '} before it, a number never.
 */
final class CsvSchrijver implements Rijschrijver {
    private static final String VRAAGT_AANHALING = ";,\"\r\n";
    private final PrintWriter uit;
    private final StringBuilder regel = new StringBuilder();

    CsvSchrijver(PrintWriter uit, List<String> kolommen) {
        this.uit = uit;
        rij(kolommen);
    }

    @Override
    public void rij(List<? extends @Nullable Object> waarden) {
        regel.setLength(0);
        for (int i = 0; i < waarden.size(); i++) {
            regel.append(i == 0 ? "" : ";").append(veld(waarden.get(i)));
        }
        uit.append(regel.append('\n'));
    }

    private static String veld(@Nullable Object waarde) {
        if (waarde == null) {
            return "";
        }
        String tekst = Waarde.tekst(waarde);
        return Waarde.isGetal(waarde) ? tekst : aangehaald(Celtekst.naarBestand(tekst));
    }

    private static String aangehaald(String tekst) {
        return vraagtAanhaling(tekst) ? '"' + tekst.replace("\"", "\"\"") + '"' : tekst;
    }

    /** A loop, for an answer may have a million rows. */
    private static boolean vraagtAanhaling(String tekst) {
        for (int i = 0; i < tekst.length(); i++) {
            if (VRAAGT_AANHALING.indexOf(tekst.charAt(i)) >= 0) {
                return true;
            }
        }
        return false;
    }

    @Override
    public void close() {
        uit.flush();
    }
}
