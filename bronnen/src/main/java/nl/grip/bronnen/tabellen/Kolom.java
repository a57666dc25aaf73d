// SPDX-License-Identifier: EUPL-1.2
package nl.grip.bronnen.tabellen;

import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;
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
            case TEKST -> Celwaarde.tekst(cel, langste());
            case CIJFERS -> Celwaarde.cijfers(cel, Integer.parseInt(waarden.get(0)));
            case KEUZE -> Celwaarde.keuze(cel, waarden);
            case BEDRAG -> Celwaarde.bedrag(cel, wijze.getallen());
            case DATUM -> Celwaarde.dag(cel, wijze.dagen());
            case MAAND -> Celwaarde.maand(cel);
            case GEHEEL ->
                Celwaarde.geheel(cel, wijze.getallen(), new BigDecimal(waarden.get(0)), new BigDecimal(waarden.get(1)));
            case GETAL ->
                Celwaarde.getal(cel, wijze.getallen())
                        .map(BigDecimal::toPlainString)
                        .orElse(null);
            case CLIENT -> Celwaarde.cijfers(cel, BSN);
            case POSTCODE -> Celwaarde.postcode(cel);
        };
    }

    /** Whether what stands in it is never shown. */
    boolean isPersoonlijk() {
        return soort == Soort.CLIENT || soort == Soort.POSTCODE || naam.equals("geboortedatum");
    }

    private int langste() {
        return waarden.isEmpty() ? LANGSTE_TEKST : Integer.parseInt(waarden.get(0));
    }

    /** What should stand in it, in words. */
    String verwacht() {
        return switch (soort) {
            case TEKST -> "een tekst van hooguit " + langste() + " tekens";
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
