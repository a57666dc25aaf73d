// SPDX-License-Identifier: EUPL-1.2
package nl.grip.sturing.invoer;

import java.math.BigDecimal;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import nl.grip.basis.Bedrag;
import nl.grip.basis.Herkomst;

/** One row of a table: text by column name, and the way to read a cell as what it should be. */
public final class Rij {
    private static final Pattern GETAL = Pattern.compile("[+-]?\\d{1,18}(\\.\\d{1,18})?");
    private static final int CIJFERS_VOOR_DE_PUNT = 16;
    private static final Pattern JAAR = Pattern.compile("[1-9]\\d{3}(\\.0+)?");
    private final String bestand;
    private final long regel;
    private final Map<String, String> cellen;
    private final Bevindingen bevindingen;

    Rij(String bestand, long regel, Map<String, String> cellen, Bevindingen bevindingen) {
        this.bestand = bestand;
        this.regel = regel;
        this.cellen = Map.copyOf(cellen);
        this.bevindingen = bevindingen;
    }

    public Herkomst herkomst(String kolom) {
        return new Herkomst(bestand, regel, kolom);
    }

    /** The text of a cell, without spaces around it; empty when the column or the cell is. */
    public String tekst(String kolom) {
        return cellen.getOrDefault(kolom, "");
    }

    /** A text that must be there. */
    public String verplicht(String kolom) {
        if (tekst(kolom).isEmpty()) {
            bevindingen.weiger(herkomst(kolom), "GRIP-leeg", "", "een waarde", "Vul kolom " + kolom + " in");
        }
        return tekst(kolom);
    }

    /** A number with a decimal point; empty when nothing stands there, and a bevinding when something else does. */
    public Optional<BigDecimal> findGetal(String kolom) {
        String tekst = tekst(kolom);
        if (tekst.isEmpty()) {
            return Optional.empty();
        }
        if (!isGetal(tekst)) {
            weigerGetal(kolom, tekst);
            return Optional.empty();
        }
        return Optional.of(new BigDecimal(tekst));
    }

    /** Whether a text is a number as it is read here. */
    public static boolean isGetal(String tekst) {
        return GETAL.matcher(tekst).matches();
    }

    private void weigerGetal(String kolom, String tekst) {
        bevindingen.weiger(
                herkomst(kolom),
                "GRIP-getal",
                tekst,
                "een getal zoals -1234.56",
                "Gebruik een punt voor de decimalen en geen punten of spaties tussen duizendtallen");
    }

    /** A number that must be there; 0 stands in for it after a refusal, so that reading can go on. */
    public BigDecimal getal(String kolom) {
        verplicht(kolom);
        return findGetal(kolom).orElse(BigDecimal.ZERO);
    }

    /** A whole number that must be there, such as a year. */
    public int geheel(String kolom) {
        BigDecimal getal = getal(kolom);
        if (getal.stripTrailingZeros().scale() > 0 || getal.abs().compareTo(BigDecimal.valueOf(1_000_000)) > 0) {
            bevindingen.weiger(
                    herkomst(kolom), "GRIP-getal", tekst(kolom), "een geheel getal", "Gebruik geen decimalen");
            return 0;
        }
        return getal.intValueExact();
    }

    /** A year that must be there. */
    public int jaar(String kolom) {
        if (isGetal(tekst(kolom)) && !JAAR.matcher(tekst(kolom)).matches()) {
            weiger(kolom, "een jaar van vier cijfers", "Schrijf het jaar voluit, zoals 2026");
            return 0;
        }
        return geheel(kolom);
    }

    /** An amount in euro with at most two decimals that must be there. */
    public Bedrag bedrag(String kolom) {
        BigDecimal getal = getal(kolom);
        if (getal.stripTrailingZeros().scale() > 2) {
            bevindingen.weiger(
                    herkomst(kolom), "GRIP-bedrag", tekst(kolom), "euro met twee decimalen", "Rond af op hele centen");
            return Bedrag.NUL;
        }
        if (getal.precision() - getal.scale() > CIJFERS_VOOR_DE_PUNT) {
            bevindingen.weiger(
                    herkomst(kolom),
                    "GRIP-bedrag",
                    tekst(kolom),
                    "een bedrag van hooguit " + CIJFERS_VOOR_DE_PUNT + " cijfers voor de punt",
                    "Kijk of er cijfers te veel staan");
            return Bedrag.NUL;
        }
        return Bedrag.ofEuro(getal.toPlainString());
    }

    /** Refuses the cell with what was expected and how to mend it. */
    public void weiger(String kolom, String verwacht, String herstel) {
        bevindingen.weiger(herkomst(kolom), "GRIP-waarde", tekst(kolom), verwacht, herstel);
    }
}
