// SPDX-License-Identifier: EUPL-1.2
package nl.grip.inzicht;

import java.util.Arrays;
import java.util.List;
import java.util.regex.Pattern;
import nl.grip.basis.Domein;

/**
 * A condition on one column: one of these values, or a range of months.
 *
 * @param isBereik the two values are the first and the last month, both included
 */
public record Filter(String kolom, List<String> waarden, boolean isBereik) {
    private static final String TUSSEN = "..";
    private static final Pattern MAAND = Pattern.compile("\\d{4}-(0[1-9]|1[0-2])");

    public Filter {
        waarden = List.copyOf(waarden);
    }

    /** Reads {@code k=v}, {@code k=v1|v2} or {@code maand=a..b}; something else is a wrong question. */
    public static Filter parse(String tekst) {
        int is = tekst.indexOf('=');
        if (is < 1) {
            throw new Vraagfout("Het filter '" + tekst + "' is niet te lezen. Schrijf bijvoorbeeld maand=2026-01.");
        }
        return of(tekst.substring(0, is), tekst.substring(is + 1));
    }

    private static Filter of(String kolom, String waarde) {
        if (kolom.equals("maand")) {
            return ofMaand(waarde);
        }
        Filter filter = new Filter(kolom, Arrays.asList(waarde.split("\\|", -1)), false);
        if (kolom.equals("domein")) {
            filter.waarden.forEach(Filter::eisDomein);
        }
        return filter;
    }

    private static Filter ofMaand(String waarde) {
        boolean isBereik = waarde.contains(TUSSEN);
        List<String> maanden = Arrays.asList(waarde.split(isBereik ? "\\.\\." : "\\|", -1));
        boolean klopt = maanden.stream().allMatch(MAAND.asMatchPredicate());
        if (!klopt || isBereik && (maanden.size() != 2 || maanden.get(0).compareTo(maanden.get(1)) > 0)) {
            throw new Vraagfout("Het filter 'maand=" + waarde
                    + "' is niet te lezen. Schrijf maand=2026-01, of van..tot en met: maand=2026-01..2026-06.");
        }
        return new Filter("maand", maanden, isBereik);
    }

    private static void eisDomein(String waarde) {
        List<String> bekend = Arrays.stream(Domein.values()).map(Domein::code).toList();
        if (!bekend.contains(waarde)) {
            throw Vraagfout.ofWaarde("domein", waarde, bekend);
        }
    }
}
