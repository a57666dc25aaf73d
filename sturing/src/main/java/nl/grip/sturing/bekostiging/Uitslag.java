// SPDX-License-Identifier: EUPL-1.2
package nl.grip.sturing.bekostiging;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Supplier;
import nl.grip.basis.Uitkomst;
import nl.grip.basis.Uitkomst.Cijfer;
import nl.grip.basis.Uitkomst.GeenCijfer;
import nl.grip.basis.Uitkomst.Reden;

/** What follows, in order: amounts in whole cents, other numbers in six decimals; none where it is divided by nought. */
public final class Uitslag {
    private static final int DECIMALEN = 6;
    private final Map<String, Uitkomst<BigDecimal>> waarden = new LinkedHashMap<>();

    public void zet(String naam, Supplier<BigDecimal> som) {
        zet(naam, DECIMALEN, som);
    }

    public void euro(String naam, Supplier<BigDecimal> som) {
        zet(naam, 2, som);
    }

    public void jaar(String naam, Supplier<BigDecimal> som) {
        zet(naam, 0, som);
    }

    public void aantal(String naam, long aantal) {
        zet(naam, 0, () -> BigDecimal.valueOf(aantal));
    }

    public void geen(String naam, Reden reden, String toelichting) {
        waarden.put(naam, new GeenCijfer<>(reden, toelichting));
    }

    public Map<String, Uitkomst<BigDecimal>> waarden() {
        return Collections.unmodifiableMap(waarden);
    }

    private void zet(String naam, int decimalen, Supplier<BigDecimal> som) {
        try {
            waarden.put(naam, new Cijfer<>(som.get().setScale(decimalen, RoundingMode.HALF_UP)));
        } catch (ArithmeticException deeltDoorNul) {
            geen(naam, Reden.NIET_GEDEFINIEERD, "Hier wordt gedeeld door nul.");
        }
    }
}
