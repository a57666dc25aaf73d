// SPDX-License-Identifier: EUPL-1.2
package nl.grip.voorbeeld.berichten;

import java.time.LocalDate;

/**
 * The 307: a provider tells that care under one allocation has ended.
 *
 * @param redenBeeindiging JZ588 or WMO588
 */
public record Stopbericht(
        Berichtkop kop, Burger burger, Startbericht.Geleverd geleverd, String redenBeeindiging, LocalDate einddatum)
        implements Bericht {
    @Override
    public int rijen() {
        return 1;
    }

    @Override
    public String nummer() {
        return "307";
    }
}
