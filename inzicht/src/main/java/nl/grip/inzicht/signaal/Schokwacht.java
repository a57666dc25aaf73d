// SPDX-License-Identifier: EUPL-1.2
package nl.grip.inzicht.signaal;

import java.util.ArrayList;
import java.util.List;
import nl.grip.basis.Bedrag;
import nl.grip.inzicht.signaal.Signaal.Soort;
import nl.grip.inzicht.signaal.Signaalfeiten.Correctie;

/**
 * Sees that far more is credited in one month than in the year before it: prices that are settled with retroactive effect,
 * a round of recovery. Such a shock hits all months of care at once, as the calendar-year effect of Mack (1994).
 */
final class Schokwacht {
    private static final int JAAR = 12;
    private static final double ZEKER = 20;

    private final long[] aantal;
    private final long[] centen;
    private final int eerste;

    private Schokwacht(List<Correctie> correcties, int eerste, int laatste) {
        this.eerste = eerste;
        this.aantal = new long[laatste - eerste + 1];
        this.centen = new long[laatste - eerste + 1];
        for (Correctie c : correcties) {
            int op = Maandnummer.of(c.ontvangen()) - eerste;
            if (op >= 0 && op < aantal.length) {
                aantal[op] += c.aantal();
                centen[op] += Math.abs(c.centen());
            }
        }
    }

    static List<Signaal> bewaak(List<Correctie> correcties, int eerste, int laatste) {
        Schokwacht wacht = new Schokwacht(correcties, eerste, laatste);
        List<Signaal> signalen = new ArrayList<>();
        for (int op = 2 * JAAR; op < wacht.aantal.length; op++) {
            if (wacht.isSchok(op)) {
                signalen.add(wacht.signaal(op));
            }
        }
        return signalen;
    }

    /** Against the largest month of the year before, so that a slow rise is no shock. */
    private boolean isSchok(int op) {
        double gewoon = 0;
        for (int m = op - JAAR; m < op; m++) {
            gewoon = Math.max(gewoon, aantal[m]);
        }
        return aantal[op] > 2 * gewoon && Verrassing.poisson(aantal[op], gewoon) >= ZEKER;
    }

    private Signaal signaal(int op) {
        return new Signaal(
                Soort.KALENDERJAARSCHOK,
                "",
                "",
                Maandnummer.maand(eerste + op),
                Maandnummer.maand(eerste + op).atEndOfMonth(),
                new Bedrag(centen[op]),
                "In deze maand werd veel meer teruggehaald en opnieuw gedeclareerd dan anders.");
    }
}
