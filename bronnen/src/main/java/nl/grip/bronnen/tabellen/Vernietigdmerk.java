// SPDX-License-Identifier: EUPL-1.2
package nl.grip.bronnen.tabellen;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import nl.grip.bronnen.Leesinstellingen;

/**
 * What a vernietiging leaves in the place of a row, so that every other row keeps its number. It remembers how the whole
 * file wrote its numbers and days, which the row that went may have been the only one to tell. Its letters outside ASCII
 * do the same for the characters: a file in Windows-1252 cannot be taken for UTF-8 with them.
 */
record Vernietigdmerk(Schrijfwijze wijze) {
    private static final String TEKST = "grip vernietigd: \u00e9\u00e9n rij, notatie ";
    private static final Pattern MERK = Pattern.compile(Pattern.quote(TEKST) + "(NL|EN) (NL|EN)");

    /** The mark that a row is; empty when it is an ordinary row. */
    static Optional<Vernietigdmerk> find(Cel.Rij rij) {
        int laatste = rij.cellen().size() - 1;
        while (laatste > 0 && rij.cellen().get(laatste).isLeeg()) {
            laatste--;
        }
        var merk = MERK.matcher(laatste < 0 ? "" : rij.cellen().get(laatste).toon());
        return merk.matches()
                ? Optional.of(new Vernietigdmerk(new Schrijfwijze(notatie(merk.group(1)), notatie(merk.group(2)))))
                : Optional.empty();
    }

    /** The row that comes in the place of another: what is left of it, and the mark in a cell after the last. */
    List<Cel> cellen(List<Cel> rest) {
        List<Cel> cellen = new ArrayList<>(rest);
        cellen.add(new Cel.Tekst(
                TEKST + wijze.getallen().naam() + " " + wijze.dagen().naam()));
        return cellen;
    }

    private static Notatie notatie(String naam) {
        return Notatie.of(Leesinstellingen.Notatie.valueOf(naam));
    }
}
