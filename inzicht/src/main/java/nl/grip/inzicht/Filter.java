// SPDX-License-Identifier: EUPL-1.2
package nl.grip.inzicht;

import java.util.Arrays;
import java.util.List;

/**
 * A condition on one column: one of these values, or a range of months.
 *
 * @param isBereik the two values are the first and the last month, both included
 */
public record Filter(String kolom, List<String> waarden, boolean isBereik) {
    private static final String TUSSEN = "..";

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
        int tussen = kolom.equals("maand") ? waarde.indexOf(TUSSEN) : -1;
        return tussen < 0
                ? new Filter(kolom, Arrays.asList(waarde.split("\\|", -1)), false)
                : new Filter(kolom, List.of(waarde.substring(0, tussen), waarde.substring(tussen + 2)), true);
    }
}
