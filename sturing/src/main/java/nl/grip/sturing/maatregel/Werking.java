// SPDX-License-Identifier: EUPL-1.2
package nl.grip.sturing.maatregel;

import java.math.BigDecimal;
import java.time.YearMonth;
import java.util.Locale;
import java.util.Optional;

/**
 * How a measure moves what is to be expected on a voorziening.
 *
 * @param verandering share: -0.05 is five percent less; with {@link Knop#MIX} the share of the care that moves
 * @param laag with {@code hoog}: between which it is thinkable
 * @param vanaf first month in which it works
 * @param naar with {@link Knop#MIX}: the voorziening it moves to
 * @param prijsverhouding with {@link Knop#MIX}: what care costs there, for each euro here
 */
public record Werking(
        String voorziening,
        Knop knop,
        BigDecimal verandering,
        BigDecimal laag,
        BigDecimal hoog,
        YearMonth vanaf,
        Optional<String> naar,
        BigDecimal prijsverhouding) {

    /** The same on another voorziening. */
    public Werking op(String andere) {
        return new Werking(andere, knop, verandering, laag, hoog, vanaf, naar, prijsverhouding);
    }

    /** What is turned. */
    public enum Knop {
        /** How many people begin. */
        INSTROOM,
        /** How long care lasts. */
        DUUR,
        /** Which part of what was allocated is delivered. */
        VERZILVERING,
        /** What a unit costs. */
        PRIJS,
        /** Other, cheaper care for a part. */
        MIX,
        /** How much care people get (Rekenkamercommissie Leiden, 2014). */
        HOEVEELHEID,
        /** Both how much and at what price: another way of working (the same). */
        INNOVATIE;

        public String code() {
            return name().toLowerCase(Locale.ROOT);
        }

        public static Knop of(String code) {
            return valueOf(code.toUpperCase(Locale.ROOT));
        }
    }
}
