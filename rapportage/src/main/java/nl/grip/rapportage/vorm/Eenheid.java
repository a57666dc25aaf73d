// SPDX-License-Identifier: EUPL-1.2
package nl.grip.rapportage.vorm;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Map;

/**
 * How the values of a figure are written for a reader.
 *
 * @param naam as people say it in a sentence: {@code euro}, {@code mensen}, {@code dagen}
 */
public record Eenheid(Soort soort, String naam) {
    /** Money, a share (0-1), money per something, or a count. */
    public enum Soort {
        EURO,
        DEEL,
        TARIEF,
        AANTAL
    }

    private static final BigDecimal HONDERD = BigDecimal.valueOf(100);
    private static final BigDecimal HONDERDSTE = new BigDecimal("0.01");
    private static final BigDecimal DUIZEND = BigDecimal.valueOf(1_000);
    /** From here 999.5 thousand would be shown as a thousand thousand. */
    private static final BigDecimal BIJNA_MILJOEN = BigDecimal.valueOf(999_500);

    private static final BigDecimal MILJOEN = BigDecimal.valueOf(1_000_000);
    private static final String MENSEN = "mensen";

    private static final Map<String, String> GEWOON = Map.of(
            "clienten",
            MENSEN,
            "verblijven van clienten in een voorziening",
            MENSEN,
            "euro per client",
            "euro per persoon",
            "beeindigingen",
            "keer",
            "aantal van de eenheid",
            "eenheden",
            "aantal per client",
            "eenheden per persoon",
            "clienten per 1.000 inwoners",
            "mensen per 1.000 inwoners");

    /** What one of them is called. */
    private static final Map<String, String> EEN = Map.of(
            MENSEN,
            "mens",
            "dagen",
            "dag",
            "eenheden",
            "eenheid",
            "meldingen",
            "melding",
            "toewijzingen",
            "toewijzing");

    /** Of one grootheid, as the header of its indicator says: one unit for all, or one for each. */
    public static Eenheid van(String eenheden, List<String> grootheden, String grootheid) {
        var lijst = Arrays.stream(eenheden.split(",")).map(String::strip).toList();
        int plek = grootheden.indexOf(grootheid);
        return van(lijst.size() == grootheden.size() && plek >= 0 ? lijst.get(plek) : eenheden);
    }

    static Eenheid van(String eenheid) {
        if (eenheid.equals("verhouding") || eenheid.equals("euro per euro")) {
            return new Eenheid(Soort.DEEL, "procent");
        }
        var soort = eenheid.equals("euro") ? Soort.EURO : eenheid.startsWith("euro per") ? Soort.TARIEF : Soort.AANTAL;
        return new Eenheid(soort, GEWOON.getOrDefault(eenheid, eenheid));
    }

    /** In a table: whole euros, {@code 88,00} for a price, {@code 12,3%}, whole counts where they are. */
    public String inTabel(BigDecimal waarde) {
        return switch (soort) {
            case EURO -> Notatie.rond(waarde);
            case TARIEF -> Notatie.tweeDecimalen(waarde);
            case DEEL -> Notatie.eenDecimaal(waarde.multiply(HONDERD)) + "%";
            case AANTAL -> Notatie.hoogstensTwee(waarde);
        };
    }

    /** In a picture, where there is little room: {@code 1,2 mln}. */
    public String kort(BigDecimal waarde) {
        if (soort == Soort.DEEL) {
            return Notatie.rond(waarde.multiply(HONDERD)) + "%";
        }
        if (waarde.abs().compareTo(BIJNA_MILJOEN) >= 0) {
            return Notatie.eenDecimaal(waarde.divide(MILJOEN)) + " mln";
        }
        return soort == Soort.TARIEF && waarde.abs().compareTo(DUIZEND) < 0
                ? Notatie.tweeDecimalen(waarde)
                : Notatie.rond(waarde);
    }

    /** Along an axis: all of them in one unit, with as many decimals as it takes to tell what they are. */
    public List<String> langsAs(List<BigDecimal> waarden) {
        var hoogste = waarden.stream()
                .map(BigDecimal::abs)
                .max(Comparator.naturalOrder())
                .orElse(BigDecimal.ZERO);
        boolean miljoen = soort != Soort.DEEL && hoogste.compareTo(MILJOEN) >= 0;
        var maat = soort == Soort.DEEL ? HONDERDSTE : miljoen ? MILJOEN : BigDecimal.ONE;
        var teken = soort == Soort.DEEL ? "%" : miljoen ? " mln" : "";
        int decimalen = waarden.stream()
                .mapToInt(waarde -> decimalen(waarde.divide(maat)))
                .max()
                .orElse(0);
        return waarden.stream()
                .map(waarde -> waarde.signum() == 0
                        ? "0" + (soort == Soort.DEEL ? teken : "")
                        : Notatie.metDecimalen(waarde.divide(maat), decimalen) + teken)
                .toList();
    }

    /** How many it takes to write it as it is, three at most. */
    private static int decimalen(BigDecimal waarde) {
        return Math.max(
                0, waarde.setScale(3, RoundingMode.HALF_UP).stripTrailingZeros().scale());
    }

    /** In a sentence: {@code 1,2 miljoen euro}, {@code 12 procent}, {@code 340 mensen}. */
    public String inZin(BigDecimal waarde) {
        return switch (soort) {
            case EURO -> Notatie.inWoorden(waarde);
            case TARIEF -> Notatie.tweeDecimalen(waarde) + " " + naam;
            case DEEL -> Notatie.eenDecimaal(waarde.multiply(HONDERD)) + " procent";
            case AANTAL -> aantal(waarde.setScale(0, RoundingMode.HALF_UP));
        };
    }

    private String aantal(BigDecimal heel) {
        return Notatie.rond(heel) + " " + (heel.compareTo(BigDecimal.ONE) == 0 ? EEN.getOrDefault(naam, naam) : naam);
    }

    /** How much two of them differ, in a sentence that has named the unit: of shares in percentage points, of counts bare. */
    public String verschilInZin(BigDecimal verschil) {
        return switch (soort) {
            case EURO -> inZin(verschil);
            case TARIEF -> Notatie.tweeDecimalen(verschil) + " euro";
            case DEEL -> inZin(verschil) + "punt";
            case AANTAL -> Notatie.rond(verschil.setScale(0, RoundingMode.HALF_UP));
        };
    }

    /** Of what one says that there is most of it; a price or a share is high. */
    public boolean isHoeveelheid() {
        return soort == Soort.EURO || soort == Soort.AANTAL;
    }
}
