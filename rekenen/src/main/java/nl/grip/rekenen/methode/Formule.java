// SPDX-License-Identifier: EUPL-1.2
package nl.grip.rekenen.methode;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * {@code log(y)~a+b*c}: what is explained, by which terms. {@code b*c} is b, c and both together ({@code b:c}); what stands
 * in parentheses after a term is explanation.
 */
record Formule(String uitkomst, boolean logaritme, List<String> termen) {
    private static final Pattern LOG = Pattern.compile("log\\((.+)\\)");
    private static final Pattern UITLEG = Pattern.compile("\\(.*?\\)");

    static Formule van(String tekst) {
        String[] kanten = tekst.split("~", 2);
        if (kanten.length < 2) {
            throw new OngeldigeVraag("Een formule ziet er uit als y~x; er staat '" + tekst + "'.");
        }
        var log = LOG.matcher(kanten[0].strip());
        Set<String> termen = new LinkedHashSet<>();
        List<String> samen = new ArrayList<>();
        for (String term : UITLEG.matcher(kanten[1]).replaceAll("").split("\\+")) {
            String[] delen = Arrays.stream(term.split("\\*")).map(String::strip).toArray(String[]::new);
            termen.addAll(List.of(delen));
            if (delen.length > 1) {
                samen.add(String.join(":", delen));
            }
        }
        termen.addAll(samen);
        termen.removeIf(String::isEmpty);
        return log.matches()
                ? new Formule(log.group(1), true, List.copyOf(termen))
                : new Formule(kanten[0].strip(), false, List.copyOf(termen));
    }
}
