// SPDX-License-Identifier: EUPL-1.2
package nl.grip.app.web.dossier;

import java.util.List;
import java.util.Optional;
import nl.grip.rapportage.beeld.Beeld;

/**
 * The list of all of a kind.
 *
 * @param titel the conclusion
 * @param koppen above the columns after the name
 */
public record Lijstblad(
        String titel,
        List<String> toelichting,
        Optional<Beeld> beeld,
        String naam,
        List<String> koppen,
        List<Rij> rijen) {
    public Lijstblad {
        toelichting = List.copyOf(toelichting);
        koppen = List.copyOf(koppen);
        rijen = List.copyOf(rijen);
    }

    /** @param adres the page of this one */
    public record Rij(String naam, String adres, List<String> waarden) {
        public Rij {
            waarden = List.copyOf(waarden);
        }
    }
}
