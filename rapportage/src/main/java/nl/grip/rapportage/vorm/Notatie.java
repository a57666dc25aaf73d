// SPDX-License-Identifier: EUPL-1.2
package nl.grip.rapportage.vorm;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.text.DecimalFormat;
import java.text.DecimalFormatSymbols;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import nl.grip.basis.Bedrag;

/** Numbers and dates as a Dutch reader writes them. The only place where something is rounded, and only to be shown. */
public final class Notatie {
    private static final Locale NEDERLANDS = Locale.forLanguageTag("nl-NL");
    private static final DateTimeFormatter DATUM = DateTimeFormatter.ofPattern("d MMMM uuuu", NEDERLANDS);
    private static final DateTimeFormatter MAAND = DateTimeFormatter.ofPattern("MMMM uuuu", NEDERLANDS);
    private static final DateTimeFormatter MAAND_KORT = DateTimeFormatter.ofPattern("MMM", NEDERLANDS);
    private static final BigDecimal MILJOEN = BigDecimal.valueOf(1_000_000);
    private static final BigDecimal TIENDE_MILJOEN = BigDecimal.valueOf(100_000);

    private Notatie() {}

    /** {@code 1.234,56}: to the cent. */
    public static String euro(Bedrag bedrag) {
        return getal("#,##0.00", new BigDecimal(bedrag.euro()));
    }

    /** {@code 1.235}: rounded to whole euros. */
    public static String heleEuro(Bedrag bedrag) {
        return getal("#,##0", new BigDecimal(bedrag.euro()));
    }

    /** For in a sentence: {@code 1,2 miljoen euro}; below a tenth of a million {@code 91.520 euro}. */
    public static String inWoorden(Bedrag bedrag) {
        return inWoorden(new BigDecimal(bedrag.euro()));
    }

    /** The same for an amount in euro that is not booked but calculated. */
    public static String inWoorden(BigDecimal euro) {
        return euro.abs().compareTo(TIENDE_MILJOEN) < 0
                ? getal("#,##0", euro) + " euro"
                : eenDecimaal(euro.divide(MILJOEN)) + " miljoen euro";
    }

    /** Without the word euro where the amount is in millions: {@code 1,2 miljoen}, {@code 91.520 euro}. */
    public static String kort(Bedrag bedrag) {
        return inWoorden(bedrag).replace(" miljoen euro", " miljoen");
    }

    /** {@code tussen 23,9 en 25,4 miljoen}; in whole euros where tenths of millions would be twice the same. */
    public static String tussen(Bedrag laag, Bedrag hoog) {
        var van = kort(laag);
        var tot = kort(hoog);
        if (van.equals(tot)) {
            return "tussen " + heleEuro(laag) + " en " + heleEuro(hoog) + " euro";
        }
        return "tussen " + (tot.endsWith(" miljoen") ? van.replace(" miljoen", "") : van) + " en " + tot;
    }

    /** {@code 1.234,56} or {@code 0,812345}: at least two decimals, and all there are. */
    public static String getal(BigDecimal getal) {
        return getal("#,##0.00##########", getal);
    }

    /** {@code 1.234}: a count. */
    public static String aantal(long aantal) {
        return getal("#,##0", BigDecimal.valueOf(aantal));
    }

    /** {@code 1.235}: rounded to a whole. */
    public static String rond(BigDecimal waarde) {
        return getal("#,##0", waarde);
    }

    /** {@code 88,00}. */
    public static String tweeDecimalen(BigDecimal waarde) {
        return getal("#,##0.00", waarde);
    }

    /** {@code 12} or {@code 12,25}: a count, or an amount of hours. */
    public static String hoogstensTwee(BigDecimal waarde) {
        return getal("#,##0.##", waarde);
    }

    /** {@code 1,2}. */
    public static String eenDecimaal(BigDecimal waarde) {
        return getal("#,##0.0", waarde);
    }

    /** With so many decimals. */
    static String metDecimalen(BigDecimal waarde, int decimalen) {
        return getal(decimalen == 0 ? "#,##0" : "#,##0." + "0".repeat(decimalen), waarde);
    }

    /** {@code 94}: a percentage in a sentence; only what is really all becomes 100. */
    public static String procent(BigDecimal procent) {
        return procent.setScale(0, RoundingMode.FLOOR).toPlainString();
    }

    /** {@code 8 juli 2026}. */
    public static String datum(LocalDate datum) {
        return DATUM.format(datum);
    }

    /** {@code juli 2026}. */
    public static String maand(YearMonth maand) {
        return MAAND.format(maand);
    }

    /** As a sentence begins. */
    public static String metHoofdletter(String tekst) {
        return tekst.isEmpty() ? tekst : tekst.substring(0, 1).toUpperCase(NEDERLANDS) + tekst.substring(1);
    }

    /** {@code juli 2026} of {@code 2026-07}; what is no month stays as it is. */
    public static String maandVoluit(String maand) {
        try {
            return maand(YearMonth.parse(maand));
        } catch (DateTimeException geenMaand) {
            return maand;
        }
    }

    /** {@code jul}. */
    public static String maandKort(YearMonth maand) {
        return MAAND_KORT.format(maand).replace(".", "");
    }

    private static String getal(String patroon, BigDecimal getal) {
        var vorm = new DecimalFormat(patroon, tekens());
        vorm.setRoundingMode(RoundingMode.HALF_UP);
        return vorm.format(getal);
    }

    /** With a true minus: a hyphen is too short to see in front of a number. */
    private static DecimalFormatSymbols tekens() {
        var tekens = new DecimalFormatSymbols(NEDERLANDS);
        tekens.setDecimalSeparator(',');
        tekens.setGroupingSeparator('.');
        tekens.setMinusSign('\u2212');
        return tekens;
    }
}
