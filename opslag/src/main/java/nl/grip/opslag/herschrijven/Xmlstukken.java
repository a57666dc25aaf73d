// SPDX-License-Identifier: EUPL-1.2
package nl.grip.opslag.herschrijven;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.PushbackReader;
import java.io.Reader;
import java.util.Optional;
import nl.grip.opslag.herschrijven.Xmlstuk.Soort;

/**
 * Cuts a well-formed XML text without document type into pieces (XML 1.0, fifth edition). A parser would not do: it
 * gives the meaning of the characters, not the characters. Only for texts that the reader has accepted before.
 */
final class Xmlstukken {
    private static final int TEKST_TEKENS = 8 * 1024;
    private static final String CDATA = "<![CDATA[";
    private static final String COMMENTAAR = "<!--";

    private final PushbackReader tekens;
    private final StringBuilder ruw = new StringBuilder();

    Xmlstukken(Reader bron) {
        this.tekens = new PushbackReader(new BufferedReader(bron, TEKST_TEKENS));
    }

    /** The next piece; empty at the end. */
    Optional<Xmlstuk> volgende() throws IOException {
        ruw.setLength(0);
        int teken = tekens.read();
        if (teken < 0) {
            return Optional.empty();
        }
        ruw.append((char) teken);
        return Optional.of(teken == '<' ? opmaak() : tekst());
    }

    /** A run of digits is never cut in two, so that a number can be found in one piece. */
    private Xmlstuk tekst() throws IOException {
        int teken = tekens.read();
        while (teken >= 0 && teken != '<' && (ruw.length() < TEKST_TEKENS || Character.isDigit(teken))) {
            ruw.append((char) teken);
            teken = tekens.read();
        }
        if (teken >= 0) {
            tekens.unread(teken);
        }
        return new Xmlstuk(Soort.TEKST, "", ruw.toString());
    }

    private Xmlstuk opmaak() throws IOException {
        char soort = lees();
        if (soort == '?') {
            return totEnMet("?>", Soort.OVERIG);
        }
        if (soort == '!') {
            return lees() == '-' ? totEnMet(COMMENTAAR, "-->", Soort.OVERIG) : totEnMet(CDATA, "]]>", Soort.CDATA);
        }
        return tag(soort == '/');
    }

    /** Quotes are skipped over: a {@code >} may stand in the value of an attribute. */
    private Xmlstuk tag(boolean eind) throws IOException {
        char teken = ruw.charAt(ruw.length() - 1);
        while (teken != '>') {
            teken = lees();
            if (teken == '"' || teken == '\'') {
                totEnMet(String.valueOf(teken), Soort.OVERIG);
            }
        }
        String tekst = ruw.toString();
        boolean leeg = tekst.endsWith("/>");
        return new Xmlstuk(eind ? Soort.EINDTAG : leeg ? Soort.LEGE_TAG : Soort.BEGINTAG, naam(tekst, eind), tekst);
    }

    private static String naam(String tag, boolean eind) {
        int van = eind ? 2 : 1;
        int tot = van;
        while (" \t\r\n/>".indexOf(tag.charAt(tot)) < 0) {
            van = tag.charAt(tot) == ':' ? tot + 1 : van;
            tot++;
        }
        return tag.substring(van, tot);
    }

    /** The opening is read first, so that its last characters are not taken for the closing ({@code <!-->}). */
    private Xmlstuk totEnMet(String opening, String einde, Soort soort) throws IOException {
        while (ruw.length() < opening.length()) {
            lees();
        }
        return totEnMet(einde, soort);
    }

    private Xmlstuk totEnMet(String einde, Soort soort) throws IOException {
        int vanaf = ruw.length() + einde.length();
        lees();
        while (ruw.length() < vanaf || ruw.indexOf(einde, ruw.length() - einde.length()) < 0) {
            lees();
        }
        return new Xmlstuk(soort, "", ruw.toString());
    }

    private char lees() throws IOException {
        int teken = tekens.read();
        if (teken < 0) {
            throw new IOException("Een bewaarde bron houdt midden in een element op");
        }
        ruw.append((char) teken);
        return (char) teken;
    }
}
