// SPDX-License-Identifier: EUPL-1.2
package nl.grip.app.uitvoer;

import java.math.BigDecimal;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;
import nl.grip.basis.Bedrag;
import nl.grip.basis.Domein;

/**
 * How a single value is written: amounts in euro with two decimals, dates {@code JJJJ-MM-DD}, times with the offset of
 * Amsterdam, {@code ja} and {@code nee}; a number never as NaN, infinity or with an exponent.
 */
final class Waarde {
    private static final ZoneId AMSTERDAM = ZoneId.of("Europe/Amsterdam");

    private Waarde() {}

    static boolean isGetal(Object waarde) {
        return waarde instanceof Number || waarde instanceof Bedrag;
    }

    static String tekst(Object waarde) {
        if (waarde instanceof Bedrag bedrag) {
            return bedrag.euro();
        }
        if (waarde instanceof Number getal) {
            return getal(getal);
        }
        if (waarde instanceof Boolean ja) {
            return ja ? "ja" : "nee";
        }
        if (waarde instanceof ZonedDateTime tijd) {
            return tijd(tijd.toOffsetDateTime());
        }
        if (waarde instanceof OffsetDateTime tijd) {
            return tijd(tijd);
        }
        return waarde instanceof Domein domein ? domein.code() : waarde.toString();
    }

    private static String getal(Number getal) {
        if (getal instanceof BigDecimal exact) {
            return exact.toPlainString();
        }
        if (getal instanceof Double || getal instanceof Float) {
            return BigDecimal.valueOf(getal.doubleValue()).toPlainString();
        }
        return getal.toString();
    }

    private static String tijd(OffsetDateTime tijd) {
        return DateTimeFormatter.ISO_OFFSET_DATE_TIME.format(
                tijd.atZoneSameInstant(AMSTERDAM).truncatedTo(ChronoUnit.SECONDS));
    }
}
