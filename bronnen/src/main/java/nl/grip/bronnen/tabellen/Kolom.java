// SPDX-License-Identifier: EUPL-1.2
package nl.grip.bronnen.tabellen;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.YearMonth;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import nl.grip.basis.Celtekst;
import nl.grip.bronnen.Lijst;
import org.jspecify.annotations.Nullable;

/**
 * One column of a table: a row of its list.
 *
 * @param verplicht whether every row must fill it; every column must be in the header
 * @param waarden the choices, or the longest length, or the exact number of digits, or the lowest and highest number;
 *     empty when free
 * @param kop how the column is called in the file; empty when the file does not have it
 * @param naar the column of the fact it is kept in; of an export the elements of the messages, space between
 * @param vast what stands in an empty cell; empty when nothing does. A column that has it may be missing
 */
record Kolom(String naam, String kop, Soort soort, boolean verplicht, List<String> waarden, String naar, String vast) {
    private static final int LANGSTE_TEKST = 1_000;
    private static final int BSN = 9;
    private static final Pattern MAAND = Pattern.compile("\\d{4}-(0[1-9]|1[0-2])");
    private static final Pattern POSTCODE = Pattern.compile("[1-9]\\d{3} ?[A-Za-z]{2}");

    /** What a column holds. */
    enum Soort {
        TEKST,
        CIJFERS,
        KEUZE,
        BEDRAG,
        DATUM,
        /** JJJJ-MM */
        MAAND,
        GEHEEL,
        /** A number with decimals, kept as text with a decimal point. */
        GETAL,
        /** A BSN; leaves the reader as a pseudonym. */
        CLIENT,
        /** Leaves the reader as a pseudonym. */
        POSTCODE
    }

    static Kolom of(Lijst.Rij rij) {
        return new Kolom(
                rij.get("kolom"),
                rij.get("kolom"),
                Soort.valueOf(rij.get("soort").toUpperCase(Locale.ROOT)),
                rij.get("verplicht").equals("ja"),
                rij.get("waarden").isEmpty()
                        ? List.of()
                        : List.of(rij.get("waarden").split(" ")),
                rij.get("naar"),
                rij.velden().getOrDefault("vast", ""));
    }

    /** The same column as somebody's own export has it. */
    Kolom als(Kolomprofiel.Regel profiel) {
        return new Kolom(naam, Tabelkop.kaal(profiel.kop()), soort, verplicht, waarden, naar, profiel.waarde());
    }

    /** The cell, or what stands for it when it is empty. */
    Cel gevuld(Cel cel) {
        return cel.isLeeg() && !vast.isEmpty() ? new Cel.Tekst(vast) : cel;
    }

    boolean magOntbreken() {
        return kop.isEmpty() || !vast.isEmpty();
    }

    /** Notes what this cell says of the notation of the file. */
    void weeg(Cel cel, Notatiekeuze getallen, Notatiekeuze dagen) {
        if (cel instanceof Cel.Tekst tekst && !cel.isLeeg()) {
            switch (soort) {
                case BEDRAG, GEHEEL, GETAL -> getallen.weegGetal(tekst.tekst());
                case DATUM -> dagen.weegDag(tekst.tekst());
                default -> {}
            }
        }
    }

    /** The value as it is kept; null when the cell does not hold what it should. */
    @Nullable
    Object waarde(Cel cel, Schrijfwijze wijze) {
        return switch (soort) {
            case TEKST -> tekst(cel);
            case CIJFERS -> cijfers(cel, Integer.parseInt(waarden.get(0)));
            case KEUZE -> keuze(cel);
            case BEDRAG -> bedrag(cel, wijze.getallen());
            case DATUM -> dag(cel, wijze.dagen());
            case MAAND -> maand(cel);
            case GEHEEL -> geheel(cel, wijze.getallen());
            case GETAL ->
                getal(cel, wijze.getallen()).map(BigDecimal::toPlainString).orElse(null);
            case CLIENT -> cijfers(cel, BSN);
            case POSTCODE -> postcode(cel);
        };
    }

    /** Whether what stands in it is never shown. */
    boolean isPersoonlijk() {
        return soort == Soort.CLIENT || soort == Soort.POSTCODE || naam.equals("geboortedatum");
    }

    private @Nullable Object tekst(Cel cel) {
        int langste = waarden.isEmpty() ? LANGSTE_TEKST : Integer.parseInt(waarden.get(0));
        var tekst = kaal(cel);
        return tekst != null && tekst.length() <= langste && tekst.indexOf('\u0000') < 0 ? tekst : null;
    }

    /** A spreadsheet drops the zeros in front: they are put back when the cell holds a number. */
    private static @Nullable Object cijfers(Cel cel, int lengte) {
        var tekst = aangevuld(cel, lengte);
        boolean past = tekst != null
                && tekst.length() == lengte
                && tekst.chars().allMatch(teken -> teken >= '0' && teken <= '9');
        return past ? tekst : null;
    }

    private @Nullable Object keuze(Cel cel) {
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
    private static @Nullable Object bedrag(Cel cel, Notatie notatie) {
        if (cel instanceof Cel.Getal getal) {
            return centen(getal.getal().setScale(6, RoundingMode.HALF_UP));
        }
        return cel instanceof Cel.Tekst tekst
                ? notatie.getal(tekst.tekst()).map(Kolom::centen).orElse(null)
                : null;
    }

    private static @Nullable Long centen(BigDecimal euro) {
        var centen = euro.movePointRight(2).stripTrailingZeros();
        return centen.scale() > 0 || centen.precision() - centen.scale() > 15 ? null : centen.longValueExact();
    }

    private static Optional<BigDecimal> getal(Cel cel, Notatie notatie) {
        if (cel instanceof Cel.Getal getal) {
            return Optional.of(getal.getal());
        }
        return cel instanceof Cel.Tekst tekst ? notatie.getal(tekst.tekst()) : Optional.empty();
    }

    private @Nullable Object geheel(Cel cel, Notatie notatie) {
        var laagste = new BigDecimal(waarden.get(0));
        var hoogste = new BigDecimal(waarden.get(1));
        return getal(cel, notatie)
                .map(BigDecimal::stripTrailingZeros)
                .filter(getal -> getal.scale() <= 0 && getal.compareTo(laagste) >= 0 && getal.compareTo(hoogste) <= 0)
                .map(BigDecimal::longValueExact)
                .orElse(null);
    }

    /** A day of a spreadsheet stands for its month. */
    private static @Nullable Object maand(Cel cel) {
        var tekst = kaal(cel);
        if (cel instanceof Cel.Getal getal && getal.dag().isPresent()) {
            return YearMonth.from(getal.dag().get()).toString();
        }
        return tekst != null && MAAND.matcher(tekst).matches() ? tekst : null;
    }

    private static @Nullable Object postcode(Cel cel) {
        var tekst = kaal(cel);
        return tekst != null && POSTCODE.matcher(tekst).matches() ? tekst : null;
    }

    private static @Nullable Object dag(Cel cel, Notatie notatie) {
        if (cel instanceof Cel.Getal getal) {
            return getal.dag().orElse(null);
        }
        return cel instanceof Cel.Tekst tekst ? notatie.dag(tekst.tekst()).orElse(null) : null;
    }

    String verwacht() {
        return switch (soort) {
            case TEKST ->
                "een tekst van hooguit " + (waarden.isEmpty() ? "" + LANGSTE_TEKST : waarden.get(0)) + " tekens";
            case CIJFERS -> waarden.get(0) + " cijfers";
            case KEUZE -> "een van " + String.join(", ", waarden);
            case BEDRAG -> "een bedrag in euro met hooguit twee decimalen";
            case DATUM -> "een bestaande datum";
            case MAAND -> "een maand (jjjj-mm)";
            case GEHEEL -> "een geheel getal van " + waarden.get(0) + " tot en met " + waarden.get(1);
            case GETAL -> "een getal";
            case CLIENT -> "een Bsn van " + BSN + " cijfers";
            case POSTCODE -> "een postcode (1234 AB)";
        };
    }
}
