// SPDX-License-Identifier: EUPL-1.2
package nl.grip.voorbeeld.berichten;

import java.time.LocalDate;
import java.util.Optional;

/**
 * The 315: a provider asks for an allocation, and tells who referred the client.
 *
 * @param referentieAanbieder comes back in the 301 that honours the request
 * @param verwijzer COD327
 * @param zorgverlener AGB code of the practice; empty for the municipality and for a judge
 */
public record Verzoekbericht(
        Berichtkop kop,
        Burger burger,
        String referentieAanbieder,
        String categorie,
        String code,
        LocalDate ingangsdatum,
        ToegewezenProduct.Omvang omvang,
        String verwijzer,
        Optional<String> zorgverlener)
        implements Bericht {
    @Override
    public int rijen() {
        return 1;
    }

    @Override
    public String nummer() {
        return "315";
    }
}
