// SPDX-License-Identifier: EUPL-1.2
package nl.grip.basis;

/**
 * A text in a cell of a csv or xlsx file that a spreadsheet must not take for a formula: one {@code '} before it, which
 * reading takes off again. Numbers are never changed.
 */
public final class Celtekst {
    private static final String GEVAARLIJK = "=+-@'\t\r\n\uFF1D\uFF0B\uFF0D\uFF20\uFF07";

    private Celtekst() {}

    /** The text as it goes into a file. */
    public static String naarBestand(String tekst) {
        return isGevaarlijk(tekst) ? "'" + tekst : tekst;
    }

    /** The text as it was before {@link #naarBestand}. */
    public static String uitBestand(String tekst) {
        return tekst.length() > 1 && tekst.charAt(0) == '\'' && isGevaarlijk(tekst.substring(1))
                ? tekst.substring(1)
                : tekst;
    }

    private static boolean isGevaarlijk(String tekst) {
        return !tekst.isEmpty() && GEVAARLIJK.indexOf(tekst.charAt(0)) >= 0;
    }
}
