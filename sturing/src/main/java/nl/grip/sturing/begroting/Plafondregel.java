// SPDX-License-Identifier: EUPL-1.2
package nl.grip.sturing.begroting;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/**
 * A ceiling as agreed with an aanbieder.
 *
 * @param naam of the aanbieder or of what the ceiling is on
 */
public record Plafondregel(String naam, Soort soort, Budgetplafond plafond) {
    /** What a ceiling does (regio Gooi en Vechtstreek 2021). */
    public enum Soort {
        /** One talks when it comes near; delivery goes on. */
        INDICATIEF,
        /** A request that no longer fits waits. */
        HARD,
        /** The money goes with the person: who moves takes a place along. */
        PERSOONSVOLGEND;

        public String code() {
            return name().toLowerCase(Locale.ROOT);
        }

        public static Optional<Soort> find(String code) {
            return Arrays.stream(values()).filter(s -> s.code().equals(code)).findFirst();
        }
    }

    /** What has to happen now. */
    public enum Gevolg {
        RUIMTE("er is ruimte"),
        IN_GESPREK("in gesprek: het plafond komt in zicht"),
        WACHTLIJST("nieuwe aanvragen gaan naar de wachtlijst"),
        HERVERDELEN("nieuwe aanvragen alleen als iemand anders stopt of met budget meekomt");

        private final String zin;

        Gevolg(String zin) {
            this.zin = zin;
        }

        public String code() {
            return name().toLowerCase(Locale.ROOT);
        }

        public String zin() {
            return zin;
        }
    }

    public Gevolg gevolg() {
        boolean vol = plafond.verplicht().compareTo(plafond.plafond()) >= 0;
        if (vol && soort == Soort.HARD) {
            return Gevolg.WACHTLIJST;
        }
        if (vol && soort == Soort.PERSOONSVOLGEND) {
            return Gevolg.HERVERDELEN;
        }
        return plafond.isSignaal() ? Gevolg.IN_GESPREK : Gevolg.RUIMTE;
    }
}
