// SPDX-License-Identifier: EUPL-1.2
package nl.grip.opslag.herschrijven;

import java.util.Set;

/** Replaces the BSN of a destroyed person by nine stars wherever else it was written, such as in a Commentaar. */
public record Masker(Set<String> bsns) {
    private static final int BSN = 9;
    private static final String STERREN = "*********";
    public static final Masker GEEN = new Masker(Set.of());

    public Masker {
        bsns = Set.copyOf(bsns);
    }

    /** The text without these numbers; the same text when none of them is in it. */
    public String masker(String tekst) {
        return vind(tekst, 0) < 0 ? tekst : gemaskeerd(tekst);
    }

    private String gemaskeerd(String tekst) {
        StringBuilder uit = new StringBuilder(tekst);
        for (int plek = vind(tekst, 0); plek >= 0; plek = vind(tekst, plek + BSN)) {
            uit.replace(plek, plek + BSN, STERREN);
        }
        return uit.toString();
    }

    private int vind(String tekst, int vanaf) {
        int cijfers = 0;
        for (int i = vanaf; i < tekst.length() && !bsns.isEmpty(); i++) {
            cijfers = isCijfer(tekst.charAt(i)) ? cijfers + 1 : 0;
            if (cijfers >= BSN && bsns.contains(tekst.substring(i + 1 - BSN, i + 1))) {
                return i + 1 - BSN;
            }
        }
        return -1;
    }

    private static boolean isCijfer(char teken) {
        return teken >= '0' && teken <= '9';
    }
}
