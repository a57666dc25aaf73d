// SPDX-License-Identifier: EUPL-1.2
package nl.grip.sturing.risico;

import java.math.BigDecimal;
import java.util.List;

/**
 * A risk (Rekenkamercommissie Leiden, 2014).
 *
 * @param kansLaag lowest chance of its class, 0-1
 * @param kostenLaag lowest cost in euro when it happens; equal to the highest when only one amount is known
 */
public record Risico(
        String naam, BigDecimal kansLaag, BigDecimal kansHoog, BigDecimal kostenLaag, BigDecimal kostenHoog) {
    /** What is written down of each risk. */
    public static final List<String> VELDEN = List.of(
            "domein",
            "omschrijving",
            "oorzaak",
            "gevolg",
            "kansklasse",
            "kosten",
            "prioriteit",
            "maatregelen",
            "probleemeigenaar");

    private static final BigDecimal TWEE = BigDecimal.valueOf(2);

    public BigDecimal kans() {
        return kansLaag.add(kansHoog).divide(TWEE);
    }

    public BigDecimal kosten() {
        return kostenLaag.add(kostenHoog).divide(TWEE);
    }

    /** Middle of the class times middle of the cost. */
    public BigDecimal verwacht() {
        return kans().multiply(kosten());
    }

    public BigDecimal laag() {
        return kansLaag.multiply(kostenLaag);
    }

    public BigDecimal hoog() {
        return kansHoog.multiply(kostenHoog);
    }
}
