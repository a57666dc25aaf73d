// SPDX-License-Identifier: EUPL-1.2
package nl.grip.rapportage.tekst;

import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import nl.grip.rapportage.stuk.Stuk;

/** Numbers as they stand in Dutch sentences. Dates and years are none. */
final class Getallen {
    private static final String MAANDEN =
            "januari|februari|maart|april|mei|juni|juli|augustus|september|oktober|november|december";
    private static final Pattern DATUM = Pattern.compile("\\b\\d{1,2} (?:" + MAANDEN
            + ")(?: \\d{4})?|\\b\\d{4}-\\d{2}(?:-\\d{2})?|\\b(?:19|20)\\d{2}\\b(?![.,]\\d)");
    private static final Pattern GETAL = Pattern.compile("\\d+(?:\\.\\d{3})*(?:,\\d+)?");

    private Getallen() {}

    /** In the order in which they stand. */
    static List<String> in(String zin) {
        var zonderDatum = DATUM.matcher(zin).replaceAll(" ");
        return GETAL.matcher(zonderDatum)
                .results()
                .map(gevonden -> gevonden.group())
                .toList();
    }

    /** Every number that the document itself says. */
    static Set<String> in(Stuk stuk) {
        return new TreeSet<>(Stream.concat(
                        stuk.zinnen().stream(),
                        stuk.tafels().stream()
                                .flatMap(tafel -> tafel.rijen().stream())
                                .flatMap(rij -> rij.cellen().stream())
                                .map(cel -> cel.tekst()))
                .flatMap(tekst -> in(tekst).stream())
                .toList());
    }

    /** A whole number below ten: it may count people. */
    static boolean isKlein(String getal) {
        return getal.length() == 1;
    }
}
