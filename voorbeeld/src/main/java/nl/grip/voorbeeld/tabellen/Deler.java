// SPDX-License-Identifier: EUPL-1.2
package nl.grip.voorbeeld.tabellen;

import java.time.YearMonth;

/** Takes one part of the cents of a year. */
@FunctionalInterface
interface Deler {
    void neem(YearMonth maand, long centen);

    /** In equal parts, a cent more or less, that together are the whole. */
    static void deel(int jaar, long centen, int aantal, Deler naar) {
        for (int i = 0; i < aantal; i++) {
            long deel = centen * (i + 1) / aantal - centen * i / aantal;
            naar.neem(YearMonth.of(jaar, 1 + i * 12 / aantal), deel);
        }
    }
}
