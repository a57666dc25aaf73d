// SPDX-License-Identifier: EUPL-1.2
package nl.grip.opslag.herschrijven;

import java.io.IOException;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import nl.grip.opslag.herschrijven.Xmlstuk.Soort;

/** The value of an element, as the reader would have read it: CDATA and character references resolved, spaces off. */
final class Waarde {
    private static final Pattern VERWIJZING = Pattern.compile("&#(?:x([0-9A-Fa-f]+)|([0-9]+));");
    private static final Pattern CDATA = Pattern.compile("<!\\[CDATA\\[(.*)\\]\\]>", Pattern.DOTALL);

    private Waarde() {}

    /** Reads up to the end tag of {@code element}, or of {@code tot} when there is none; what was read goes to {@code ruw}. */
    static String lees(Xmlstukken stukken, String element, String tot, StringBuilder ruw) throws IOException {
        StringBuilder waarde = new StringBuilder();
        boolean binnen = false;
        for (Optional<Xmlstuk> volgende = stukken.volgende(); volgende.isPresent(); volgende = stukken.volgende()) {
            Xmlstuk stuk = volgende.get();
            ruw.append(stuk.ruw());
            if (stuk.is(Soort.EINDTAG, element) || stuk.is(Soort.EINDTAG, tot)) {
                return waarde.toString().strip();
            }
            binnen |= stuk.is(Soort.BEGINTAG, element);
            waarde.append(binnen ? inhoud(stuk) : "");
        }
        return "";
    }

    private static String inhoud(Xmlstuk stuk) {
        return switch (stuk.soort()) {
            case TEKST -> opgelost(stuk.ruw());
            case CDATA -> CDATA.matcher(stuk.ruw()).replaceFirst("$1");
            default -> "";
        };
    }

    private static String opgelost(String tekst) {
        return VERWIJZING.matcher(tekst).replaceAll(verwijzing -> Matcher.quoteReplacement(teken(verwijzing)));
    }

    private static String teken(java.util.regex.MatchResult verwijzing) {
        String hex = verwijzing.group(1);
        int teken = hex == null ? Integer.parseInt(verwijzing.group(2)) : Integer.parseInt(hex, 16);
        return Character.toString(teken);
    }
}
