// SPDX-License-Identifier: EUPL-1.2
package nl.grip.bronnen.tabellen;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.YearMonth;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import nl.grip.basis.Celtekst;
import org.jspecify.annotations.Nullable;

/** What a cell holds, read as one kind of value; null when it does not hold that. */
final class Celwaarde {
    private static final Pattern MAAND = Pattern.compile("\\d{4}-(0[1-9]|1[0-2])");
    private static final Pattern POSTCODE = Pattern.compile("[1-9]\\d{3} ?[A-Za-z]{2}");

    private Celwaarde() {}

    static @Nullable Object tekst(Cel cel, int langste) {
        var tekst = kaal(cel);
        return tekst != null && tekst.length() <= langste && tekst.indexOf('\u0000') < 0 ? tekst : null;
    }

    /** A spreadsheet drops the zeros in front: they are put back when the cell holds a number. */
    static @Nullable Object cijfers(Cel cel, int lengte) {
        var tekst = aangevuld(cel, lengte);
        boolean past = tekst != null
                && tekst.length() == lengte
                && tekst.chars().allMatch(teken -> teken >= '0' && teken <= '9');
        return past ? tekst : null;
    }

    static @Nullable Object keuze(Cel cel, List<String> waarden) {
        var tekst = aangevuld(cel, waarden.get(0).length());
        return tekst != null && waarden.contains(tekst) ? tekst : null;
    }

    private static @Nullable String aangevuld(Cel cel, int lengte) {
        var tekst = kaal(cel);
        boolean getal = cel instanceof Cel.Getal;
        return tekst != null && getal && tekst.length() < lengte ? "0".repeat(lengte - tekst.length()) + tekst : tekst;
    }

    private static @Nullable String kaal(Cel cel) {
        return cel instanceof Cel.Anders
                ? null
                : Celtekst.uitBestand(cel.toon()).strip();
    }

    /** Whole cents: a fraction of a cent is refused, not rounded. */
    static @Nullable Object bedrag(Cel cel, Notatie notatie) {
        if (cel instanceof Cel.Getal getal) {
            return centen(getal.getal().setScale(6, RoundingMode.HALF_UP));
        }
        return cel instanceof Cel.Tekst tekst
                ? notatie.getal(tekst.tekst()).map(Celwaarde::centen).orElse(null)
                : null;
    }

    private static @Nullable Long centen(BigDecimal euro) {
        var centen = euro.movePointRight(2).stripTrailingZeros();
        return centen.scale() > 0 || centen.precision() - centen.scale() > 15 ? null : centen.longValueExact();
    }

    static Optional<BigDecimal> getal(Cel cel, Notatie notatie) {
        if (cel instanceof Cel.Getal getal) {
            return Optional.of(getal.getal());
        }
        return cel instanceof Cel.Tekst tekst ? notatie.getal(tekst.tekst()) : Optional.empty();
    }

    static @Nullable Object geheel(Cel cel, Notatie notatie, BigDecimal laagste, BigDecimal hoogste) {
        return getal(cel, notatie)
                .map(BigDecimal::stripTrailingZeros)
                .filter(getal -> getal.scale() <= 0 && getal.compareTo(laagste) >= 0 && getal.compareTo(hoogste) <= 0)
                .map(BigDecimal::longValueExact)
                .orElse(null);
    }

    /** A day of a spreadsheet stands for its month. */
    static @Nullable Object maand(Cel cel) {
        var tekst = kaal(cel);
        if (cel instanceof Cel.Getal getal && getal.dag().isPresent()) {
            return YearMonth.from(getal.dag().get()).toString();
        }
        return tekst != null && MAAND.matcher(tekst).matches() ? tekst : null;
    }

    static @Nullable Object postcode(Cel cel) {
        var tekst = kaal(cel);
        return tekst != null && POSTCODE.matcher(tekst).matches() ? tekst : null;
    }

    static @Nullable Object dag(Cel cel, Notatie notatie) {
        if (cel instanceof Cel.Getal getal) {
            return getal.dag().orElse(null);
        }
        return cel instanceof Cel.Tekst tekst ? notatie.dag(tekst.tekst()).orElse(null) : null;
    }
}
