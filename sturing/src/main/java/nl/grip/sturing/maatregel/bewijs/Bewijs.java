// SPDX-License-Identifier: EUPL-1.2
package nl.grip.sturing.maatregel.bewijs;

import java.time.YearMonth;
import java.util.Locale;
import java.util.Optional;
import nl.grip.basis.Bedrag;

/**
 * What the facts say about a measure.
 *
 * @param effectPct change of the maatstaf because of the measure; saving negative
 * @param laagPct with {@code hoogPct}: its interval of 95%
 * @param effect the same in euro over the months since the start, on what was spent where the measure works
 * @param placeboTijdPct what the same comparison finds in months in which there was no measure yet
 * @param placeboPlaatsPct what it finds between places without the measure; empty when there are none
 * @param proef people with the measure
 * @param controle people without it; 0 when it works everywhere
 * @param van first month since the start, with {@code tot} the last that is complete enough
 */
public record Bewijs(
        Methode methode,
        double effectPct,
        double laagPct,
        double hoogPct,
        Bedrag effect,
        Bedrag laag,
        Bedrag hoog,
        Placebo placeboTijdPct,
        Optional<Placebo> placeboPlaatsPct,
        int proef,
        int controle,
        YearMonth van,
        YearMonth tot) {

    /** With what the months since the start are compared. */
    public enum Methode {
        /** With places without the measure. */
        VERGELIJKING,
        /** With the line of the months before. */
        REEKS;

        public String code() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    /** @param alarm whether 0 lies outside its interval of 95%, where nothing can have happened */
    public record Placebo(double pct, double laagPct, double hoogPct) {
        public boolean alarm() {
            return laagPct > 0 || hoogPct < 0;
        }
    }

    /** 0 lies outside the interval. */
    public boolean isAangetoond() {
        return laagPct > 0 || hoogPct < 0;
    }
}
