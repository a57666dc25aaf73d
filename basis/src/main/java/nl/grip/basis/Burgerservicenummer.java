// SPDX-License-Identifier: EUPL-1.2
package nl.grip.basis;

import java.util.regex.Pattern;

/** The elfproef (CS002) and the hiding of everything that looks like a BSN before it is shown. */
public final class Burgerservicenummer {
    private static final Pattern CIJFERREEKS = Pattern.compile("(?<!\\d)\\d{9}(?!\\d)");
    private static final String AFGESCHERMD = "*********";

    private Burgerservicenummer() {}

    /** Whether nine digits pass the elfproef: weights 9..2 and -1, sum divisible by eleven, not all zero. */
    public static boolean isGeldig(String cijfers) {
        if (cijfers.length() != 9 || !cijfers.chars().allMatch(c -> c >= '0' && c <= '9')) {
            return false;
        }
        int som = -(cijfers.charAt(8) - '0');
        for (int i = 0; i < 8; i++) {
            som += (9 - i) * (cijfers.charAt(i) - '0');
        }
        return som % 11 == 0 && !cijfers.equals("000000000");
    }

    /** The text with every run of nine digits that passes the elfproef replaced by nine stars. */
    public static String afgeschermd(String tekst) {
        return CIJFERREEKS.matcher(tekst).replaceAll(m -> isGeldig(m.group()) ? AFGESCHERMD : m.group());
    }
}
