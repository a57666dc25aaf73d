// SPDX-License-Identifier: EUPL-1.2
package nl.grip.app.web.vorm;

import java.math.BigInteger;
import java.util.Comparator;
import java.util.Iterator;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** The order in which people look for a name: numbers in it by size, capitals like small letters. A2 stands before A10. */
public final class Naamvolgorde implements Comparator<String> {
    private static final Pattern STUK = Pattern.compile("[0-9]+|[^0-9]+");

    @Override
    public int compare(String een, String ander) {
        var links = stukken(een).iterator();
        var rechts = stukken(ander).iterator();
        while (links.hasNext() && rechts.hasNext()) {
            int verschil = vergelijk(links.next(), rechts.next());
            if (verschil != 0) {
                return verschil;
            }
        }
        return rest(links, rechts) == 0 ? een.compareTo(ander) : rest(links, rechts);
    }

    private static Stream<String> stukken(String naam) {
        return STUK.matcher(naam).results().map(MatchResult::group);
    }

    private static int vergelijk(String een, String ander) {
        return isGetal(een) && isGetal(ander)
                ? new BigInteger(een).compareTo(new BigInteger(ander))
                : een.compareToIgnoreCase(ander);
    }

    private static boolean isGetal(String stuk) {
        return stuk.charAt(0) >= '0' && stuk.charAt(0) <= '9';
    }

    /** What ends first comes first. */
    private static int rest(Iterator<String> links, Iterator<String> rechts) {
        return Boolean.compare(links.hasNext(), rechts.hasNext());
    }
}
