// SPDX-License-Identifier: EUPL-1.2
package nl.grip.app.web.overzicht;

import java.util.List;
import nl.grip.app.web.vorm.Staafdiagram;

/**
 * The page Overzicht as it is shown.
 *
 * @param titel the conclusion
 * @param toelichting the sentences under it
 * @param verzonnen whether it is about made-up people
 */
public record Overzicht(
        String titel,
        List<String> toelichting,
        Keuzeformulier formulier,
        Staafdiagram beeld,
        Kostentabel tabel,
        List<Kosten.Weigering> weigeringen,
        boolean verzonnen) {

    static Overzicht van(Kosten kosten) {
        return new Overzicht(
                Conclusie.titel(kosten),
                Conclusie.toelichting(kosten),
                Keuzeformulier.van(kosten),
                Maandbeeld.van(kosten),
                Kostentabel.van(kosten),
                kosten.weigeringen(),
                kosten.verzonnen());
    }
}
