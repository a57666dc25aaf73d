// SPDX-License-Identifier: EUPL-1.2
package nl.grip.rekenen.referentie;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

/** The column {@code opties} of the reference cases as options of the command line, by the rules of the contract. */
final class Optietekst {
    private static final Pattern TOEKENNING = Pattern.compile("(?:.*\\s)?([\\w.]+)=(.+)");
    private static final Pattern WOORD = Pattern.compile("[\\w.-]+");
    /** What describes the data or the outcome, and not the method. */
    private static final List<String> GEEN_OPTIE = List.of("blootstelling", "premie", "gekozen");

    private Optietekst() {}

    static Map<String, String> lees(String opties) {
        Map<String, String> gelezen = new LinkedHashMap<>();
        for (String deel : opties.split(";")) {
            leesDeel(deel.strip(), gelezen);
        }
        return gelezen;
    }

    private static void leesDeel(String deel, Map<String, String> gelezen) {
        if (deel.contains("~")) {
            gelezen.put("formule", deel);
            return;
        }
        String[] stukken = zonderHaakjes(deel).split(",");
        for (int k = 0; k < stukken.length; k++) {
            leesStuk(stukken[k].strip(), k == 0, gelezen);
        }
    }

    private static void leesStuk(String stuk, boolean eerste, Map<String, String> gelezen) {
        var toekenning = TOEKENNING.matcher(stuk);
        if (toekenning.matches()) {
            if (!GEEN_OPTIE.contains(toekenning.group(1))) {
                gelezen.put(toekenning.group(1), toekenning.group(2).strip());
            }
        } else if (eerste && WOORD.matcher(stuk).matches()) {
            gelezen.put(stuk, "ja");
        }
    }

    private static String zonderHaakjes(String tekst) {
        var zonder = new StringBuilder();
        int diepte = 0;
        for (char teken : tekst.toCharArray()) {
            diepte += teken == '(' ? 1 : 0;
            if (diepte == 0) {
                zonder.append(teken);
            }
            diepte -= teken == ')' ? 1 : 0;
        }
        return zonder.toString();
    }
}
