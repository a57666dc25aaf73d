// SPDX-License-Identifier: EUPL-1.2
package nl.grip.app.meten;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;

/**
 * One figure of a measurement.
 *
 * @param doel what was promised, and whether that is a ceiling ({@code <=}) or a floor ({@code >=})
 */
record Meetwaarde(String naam, BigDecimal waarde, String eenheid, String doel, boolean gehaald) {
    static final List<String> KOLOMMEN = List.of("naam", "waarde", "eenheid", "doel", "gehaald");
    private static final int DECIMALEN = 3;

    static Meetwaarde hoogstens(String naam, double waarde, String eenheid, double doel) {
        return new Meetwaarde(naam, afgerond(waarde), eenheid, "<= " + kort(doel), waarde <= doel);
    }

    static Meetwaarde minstens(String naam, double waarde, String eenheid, double doel) {
        return new Meetwaarde(naam, afgerond(waarde), eenheid, ">= " + kort(doel), waarde >= doel);
    }

    static Meetwaarde van(String naam, double waarde, String eenheid, String doel, boolean gehaald) {
        return new Meetwaarde(naam, afgerond(waarde), eenheid, doel, gehaald);
    }

    List<Object> rij() {
        return List.of(naam, waarde, eenheid, doel, gehaald);
    }

    private static BigDecimal afgerond(double waarde) {
        return BigDecimal.valueOf(waarde).setScale(DECIMALEN, RoundingMode.HALF_UP);
    }

    private static String kort(double doel) {
        return BigDecimal.valueOf(doel).stripTrailingZeros().toPlainString();
    }
}
