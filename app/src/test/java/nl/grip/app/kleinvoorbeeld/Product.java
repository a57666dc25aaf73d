// SPDX-License-Identifier: EUPL-1.2
package nl.grip.app.kleinvoorbeeld;

import java.util.List;
import nl.grip.basis.Domein;
import nl.grip.voorbeeld.Verzonnen;

/**
 * What a provider is contracted for.
 *
 * @param rang of the provider by size
 * @param eenheid WJ756
 * @param tarief per unit in cents, in 2024
 * @param volume units a month for an average client
 */
record Product(
        int rang,
        String aanbieder,
        Domein domein,
        String categorie,
        String code,
        String omschrijving,
        String eenheid,
        long tarief,
        long volume) {
    private static final int JAARLIJKSE_STIJGING_PROMILLE = 38;

    static final List<Product> AANBOD = List.of(
            new Product(1, "Jeugdhulp De Kade", Domein.JEUGD, "45", "45A10", "Begeleiding jeugd", "04", 7_020, 14),
            new Product(2, "Thuiszorg Bij de Hand", Domein.WMO, "01", "01A05", "Huishoudelijke hulp", "04", 3_460, 11),
            new Product(3, "Stichting Samen Verder", Domein.WMO, "02", "02A20", "Begeleiding thuis", "01", 108, 480),
            new Product(1, "Jeugdhulp De Kade", Domein.JEUGD, "54", "54B01", "Behandeling jeugd-ggz", "01", 164, 300),
            new Product(3, "Stichting Samen Verder", Domein.WMO, "07", "07A10", "Dagbesteding", "16", 4_480, 17),
            new Product(
                    4, "Gezinshuis De Brug", Domein.JEUGD, "44", "44A30", "Wonen in een gezinshuis", "14", 17_850, 29),
            new Product(
                    2, "Thuiszorg Bij de Hand", Domein.WMO, "03", "03A15", "Persoonlijke verzorging", "04", 6_150, 8),
            new Product(
                    3, "Stichting Samen Verder", Domein.JEUGD, "41", "41A05", "Dagbehandeling jeugd", "16", 9_310, 15),
            new Product(2, "Thuiszorg Bij de Hand", Domein.WMO, "14", "14A01", "Hulpmiddel in huis", "83", 1, 9_500));

    String agb() {
        return Verzonnen.agb(rang);
    }

    /** The price in a year: raised every January, rounded to whole cents. */
    long tarief(int jaar) {
        if (isInEuro()) {
            return tarief;
        }
        long prijs = tarief;
        for (int j = 2024; j < jaar; j++) {
            prijs = Math.round(prijs * (1000.0 + JAARLIJKSE_STIJGING_PROMILLE) / 1000);
        }
        return prijs;
    }

    /** Unit 83: the volume is the amount in cents and there is no price (CS339, CD087). */
    boolean isInEuro() {
        return eenheid.equals("83");
    }
}
