// SPDX-License-Identifier: EUPL-1.2
package nl.grip.bronnen.berichten;

import java.time.LocalDate;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** How the value of a column is made of one value of the message and the one that goes with it. */
enum Wijze {
    ZOALS {
        @Override
        @Nullable
        Object waarde(@Nullable Object uit, @Nullable Object met, Omgeving omgeving) {
            return uit;
        }
    },
    DOMEIN {
        @Override
        Object waarde(@Nullable Object uit, @Nullable Object met, Omgeving omgeving) {
            return omgeving.domein();
        }
    },
    CLIENT {
        @Override
        @Nullable
        Object waarde(@Nullable Object uit, @Nullable Object met, Omgeving omgeving) {
            return uit == null ? null : omgeving.client((String) uit);
        }
    },
    /** Amounts and volumes have no sign of their own; DebetCredit C turns both round (COD043). */
    MET_TEKEN {
        @Override
        @Nullable
        Object waarde(@Nullable Object uit, @Nullable Object met, Omgeving omgeving) {
            return uit != null && "C".equals(met) ? Long.valueOf(-(Long) uit) : uit;
        }
    },
    /** The month a date lies in, JJJJ-MM. */
    MAAND {
        @Override
        @Nullable
        Object waarde(@Nullable Object uit, @Nullable Object met, Omgeving omgeving) {
            return uit == null ? null : omgeving.maand((LocalDate) uit);
        }
    },
    /** DatumGebruik 1: the day is unknown; 2 and 3: the month too. */
    GEBOORTEMAAND {
        @Override
        @Nullable
        Object waarde(@Nullable Object uit, @Nullable Object met, Omgeving omgeving) {
            return uit == null || "2".equals(met) || "3".equals(met) ? null : omgeving.maand((LocalDate) uit);
        }
    },
    /** Of an address someone lives at: AdresSoort 01 (BRP) or 03 (verblijf); the first one counts. */
    WOONPOSTCODE {
        @Override
        @Nullable
        Object waarde(@Nullable Object uit, @Nullable Object met, Omgeving omgeving) {
            return uit != null && met != null && WOONADRES.contains(met) ? omgeving.postcode((String) uit) : null;
        }
    },
    /** IV087: what a 325 says of the whole declaration, from the codes of its header and of DeclaratieAntwoord. */
    OORDEEL {
        @Override
        Object waarde(@Nullable Object uit, @Nullable Object met, Omgeving omgeving) {
            return Declaratieoordeel.of((String) uit, (String) met).code();
        }
    },
    /** IV028: a retour without error codes in its header and without what was sent is good; else all of it is rejected. */
    RETOUROORDEEL {
        @Override
        Object waarde(@Nullable Object uit, @Nullable Object met, Omgeving omgeving) {
            boolean goed = met == null && (uit == null || !Declaratieoordeel.heeftFout((String) uit));
            return goed ? "goedgekeurd" : "afgekeurd";
        }
    };

    private static final Set<String> WOONADRES = Set.of("01", "03");

    static Wijze of(String naam) {
        return valueOf(naam.toUpperCase(Locale.ROOT));
    }

    abstract @Nullable Object waarde(@Nullable Object uit, @Nullable Object met, Omgeving omgeving);

    /** Whether the first value that is found stays, also when the element it stands in comes again. */
    boolean isEerste() {
        return this == WOONPOSTCODE;
    }
}
