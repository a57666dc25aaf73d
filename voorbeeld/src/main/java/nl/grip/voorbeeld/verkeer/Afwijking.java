// SPDX-License-Identifier: EUPL-1.2
package nl.grip.voorbeeld.verkeer;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.function.UnaryOperator;
import java.util.regex.Pattern;

/**
 * A rule broken on purpose in one message; a row of {@code afwijkingen.csv}.
 *
 * @param anker what the line to start from holds, as a regular expression; the last such line counts
 * @param element the element that breaks the rule: at or after that line, or the Prestatie around it; empty when the rule
 *     is about the message as a whole
 * @param ingreep what must be changed in the text before it is sent
 */
record Afwijking(String code, String anker, String element, UnaryOperator<String> ingreep) {
    private static final String PRESTATIE = "Prestatie";

    /** On an element of the Prestatie with that reference. */
    static Afwijking inRegel(String code, String referentie, String element) {
        return new Afwijking(code, ":ReferentieNummer>" + referentie + "<", element, UnaryOperator.identity());
    }

    /** On the message as a whole. */
    static Afwijking inBericht(String code) {
        return new Afwijking(code, "", "", UnaryOperator.identity());
    }

    /** On the last element of that name, whose text is changed. */
    static Afwijking inTekst(String code, String element, UnaryOperator<String> ingreep) {
        return new Afwijking(code, "<\\w+:" + element + ">", element, ingreep);
    }

    /** The line of the start tag, from 1; empty for the message as a whole. */
    String regel(byte[] bericht) {
        if (element.isEmpty()) {
            return "";
        }
        var regels = new String(bericht, StandardCharsets.UTF_8).lines().toList();
        int vanaf = zoek(regels, Pattern.compile(anker), regels.size() - 1, -1);
        int stap = element.equals(PRESTATIE) ? -1 : 1;
        return String.valueOf(1 + zoek(regels, Pattern.compile("<\\w+:" + element + ">"), vanaf, stap));
    }

    private static int zoek(List<String> regels, Pattern patroon, int vanaf, int stap) {
        int i = vanaf;
        while (!patroon.matcher(regels.get(i)).find()) {
            i += stap;
        }
        return i;
    }
}
