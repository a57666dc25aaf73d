// SPDX-License-Identifier: EUPL-1.2
package nl.grip.app.web.overzicht;

import java.util.List;
import java.util.Optional;
import nl.grip.app.web.rol.Bezoek;
import nl.grip.app.web.vorm.Staafdiagram;

/**
 * The page Overzicht as it is shown.
 *
 * @param titel the conclusion
 * @param toelichting the sentences under it
 * @param formulier empty for who may not choose
 * @param weigeringen empty for who is not shown the files
 * @param verzonnen whether it is about made-up people
 */
public record Overzicht(
        String titel,
        List<String> toelichting,
        Optional<Keuzeformulier> formulier,
        Staafdiagram beeld,
        Staafdiagram smal,
        Kostentabel tabel,
        Optional<List<Kosten.Weigering>> weigeringen,
        boolean verzonnen) {
    private static final String GEGEVENS = "/gegevens";

    /** Who is not shown small counts sees the whole only: amounts of few people would tell about them too. */
    static Overzicht van(Kosten kosten, Bezoek bezoek) {
        var getoond = bezoek.magKleinGetal() ? kosten : kosten.zonderUitsplitsing();
        return new Overzicht(
                Conclusie.titel(getoond),
                Conclusie.toelichting(getoond),
                Optional.of(getoond).filter(k -> bezoek.magVrijKiezen()).map(Keuzeformulier::van),
                Maandbeeld.van(getoond),
                Maandbeeld.smal(getoond),
                Kostentabel.van(getoond, bezoek.magHerkomst()),
                Optional.of(getoond.weigeringen()).filter(w -> bezoek.mag(GEGEVENS)),
                kosten.verzonnen());
    }
}
