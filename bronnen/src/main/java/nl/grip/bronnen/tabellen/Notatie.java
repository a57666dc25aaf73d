// SPDX-License-Identifier: EUPL-1.2
package nl.grip.bronnen.tabellen;

import java.math.BigDecimal;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Optional;
import java.util.regex.Pattern;
import nl.grip.bronnen.Leesinstellingen;

/** One way to write numbers and days: {@code 1.234,56} and 31-12-2026, or {@code 1,234.56} and 12/31/2026. */
record Notatie(Leesinstellingen.Notatie naam) {
    static final Notatie NL = new Notatie(Leesinstellingen.Notatie.NL);
    static final Notatie EN = new Notatie(Leesinstellingen.Notatie.EN);

    private static final Pattern GETAL_NL = Pattern.compile("-?(\\d{1,15}|\\d{1,3}(\\.\\d{3}){1,4})(,\\d{1,10})?");
    private static final Pattern GETAL_EN = Pattern.compile("-?(\\d{1,15}|\\d{1,3}(,\\d{3}){1,4})(\\.\\d{1,10})?");
    private static final Pattern ISO = Pattern.compile("(\\d{4})-(\\d{2})-(\\d{2})");
    private static final Pattern DAG_VOOROP = Pattern.compile("(\\d{1,2})[-.](\\d{1,2})[-.](\\d{4})");
    private static final Pattern MET_STREPEN = Pattern.compile("(\\d{1,2})/(\\d{1,2})/(\\d{4})");

    static Notatie of(Leesinstellingen.Notatie naam) {
        return naam == Leesinstellingen.Notatie.NL ? NL : EN;
    }

    Optional<BigDecimal> getal(String tekst) {
        var kaal = tekst.replace("\u20AC", "").strip();
        boolean isNl = this.equals(NL);
        if (!(isNl ? GETAL_NL : GETAL_EN).matcher(kaal).matches()) {
            return Optional.empty();
        }
        var zonderPunten = kaal.replace(isNl ? "." : ",", "");
        return Optional.of(new BigDecimal(zonderPunten.replace(',', '.')));
    }

    /** JJJJ-MM-DD and DD-MM-JJJJ are read in both notations; only with slashes the month may come first. */
    Optional<LocalDate> dag(String tekst) {
        var kaal = tekst.strip();
        var iso = ISO.matcher(kaal);
        if (iso.matches()) {
            return dag(iso.group(1), iso.group(2), iso.group(3));
        }
        var dagVoorop = DAG_VOOROP.matcher(kaal);
        if (dagVoorop.matches()) {
            return dag(dagVoorop.group(3), dagVoorop.group(2), dagVoorop.group(1));
        }
        var delen = MET_STREPEN.matcher(kaal);
        boolean maandVoorop = this.equals(EN);
        return delen.matches()
                ? dag(delen.group(3), delen.group(maandVoorop ? 1 : 2), delen.group(maandVoorop ? 2 : 1))
                : Optional.empty();
    }

    private static Optional<LocalDate> dag(String jaar, String maand, String dag) {
        try {
            return Optional.of(LocalDate.of(Integer.parseInt(jaar), Integer.parseInt(maand), Integer.parseInt(dag)));
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }
}
