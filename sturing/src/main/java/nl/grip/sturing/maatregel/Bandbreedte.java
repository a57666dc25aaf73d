// SPDX-License-Identifier: EUPL-1.2
package nl.grip.sturing.maatregel;

import java.math.BigDecimal;
import java.util.List;
import nl.grip.sturing.Getal;

/** Lowest and highest saving of a measure; "less than 0" counts as 0 (AEF, Westland 2019). */
public record Bandbreedte(BigDecimal laag, BigDecimal hoog) {
    public static Bandbreedte som(List<Bandbreedte> breedten) {
        return new Bandbreedte(
                Getal.som(
                        breedten.stream().map(b -> b.laag.max(BigDecimal.ZERO)).toList()),
                Getal.som(
                        breedten.stream().map(b -> b.hoog.max(BigDecimal.ZERO)).toList()));
    }

    /** The spending on which the band comes out, given the costs of carrying out and the saving in percent. */
    public static BigDecimal grondslag(BigDecimal nettoBesparing, BigDecimal uitvoering, BigDecimal besparingPct) {
        return Getal.deel(nettoBesparing.add(uitvoering).multiply(Getal.HONDERD), besparingPct);
    }
}
