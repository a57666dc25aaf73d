// SPDX-License-Identifier: EUPL-1.2
package nl.grip.sturing.narekenen;

import java.math.BigDecimal;
import nl.grip.basis.Herkomst;

/**
 * One figure as a document prints it.
 *
 * @param stuk the document; figures of different documents are never compared
 * @param maatregel id of what the figure is about, or {@value #TOTAAL}
 * @param jaar a year, {@value #TOTAAL}, or empty
 * @param stap rounding unit of the printed figure; 0 when it is exact
 */
public record GedruktCijfer(
        Herkomst herkomst,
        String stuk,
        String tabel,
        String maatregel,
        Grootheid grootheid,
        String jaar,
        BigDecimal bedrag,
        BigDecimal stap) {
    public static final String TOTAAL = "totaal";
    private static final BigDecimal TWEE = BigDecimal.valueOf(2);

    /** Where a figure stands in its document; two figures on one place are one figure printed twice. */
    public record Plaats(String stuk, String tabel, String maatregel, Grootheid grootheid, String jaar) {
        Plaats metMaatregel(String andere) {
            return new Plaats(stuk, tabel, andere, grootheid, jaar);
        }

        Plaats metGrootheid(Grootheid andere) {
            return new Plaats(stuk, tabel, maatregel, andere, jaar);
        }

        Plaats metJaar(String ander) {
            return new Plaats(stuk, tabel, maatregel, grootheid, ander);
        }

        Plaats metTabel(String andere) {
            return new Plaats(stuk, andere, maatregel, grootheid, jaar);
        }
    }

    public Plaats plaats() {
        return new Plaats(stuk, tabel, maatregel, grootheid, jaar);
    }

    /** Half the rounding unit: the true figure lies at most this far away. */
    public BigDecimal marge() {
        return stap.divide(TWEE);
    }

    public boolean isMaatregeltotaal() {
        return maatregel.equals(TOTAAL);
    }

    public boolean isJaartotaal() {
        return jaar.equals(TOTAAL);
    }
}
