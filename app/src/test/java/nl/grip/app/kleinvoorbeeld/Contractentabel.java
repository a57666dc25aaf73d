// SPDX-License-Identifier: EUPL-1.2
package nl.grip.app.kleinvoorbeeld;

import java.util.stream.Collectors;
import nl.grip.basis.Bedrag;
import nl.grip.basis.Domein;

/** The table {@code contracten} with the prices of one year. */
final class Contractentabel {
    private static final String KOP =
            "agb;aanbieder;domein;categorie;code;omschrijving;eenheid;tarief;van;tot;plafond;voorziening\n";

    private Contractentabel() {}

    static String van(int jaar) {
        return Product.AANBOD.stream().map(product -> rij(product, jaar)).collect(Collectors.joining("", KOP, ""));
    }

    private static String rij(Product product, int jaar) {
        return String.join(
                        ";",
                        product.agb(),
                        product.aanbieder(),
                        product.domein().code(),
                        product.categorie(),
                        product.code(),
                        product.omschrijving(),
                        product.eenheid(),
                        new Bedrag(product.tarief(jaar)).euro(),
                        jaar + "-01-01",
                        jaar + "-12-31",
                        "",
                        voorziening(product))
                + "\n";
    }

    /** One voorziening per productcategorie, as the municipality of the example chose it. */
    static String voorziening(Product product) {
        return (product.domein() == Domein.JEUGD ? "JW" : "WMO") + product.categorie();
    }
}
