// SPDX-License-Identifier: EUPL-1.2
package nl.grip.inzicht.prognose.dossier;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import nl.grip.inzicht.prognose.feiten.Feiten;

/**
 * What is known on a day, arranged by trajectory.
 *
 * @param peildag days since 1970
 * @param eersteDag first day on which anything was known
 * @param levermaanden everything declared, also under allocations that are not known (yet)
 */
public record Dossiers(int peildag, int eersteDag, List<Zorgtraject> trajecten, List<Levermaand> levermaanden) {
    public static Dossiers van(Feiten bekend, LocalDate peildatum) {
        int peildag = Maandtelling.dag(peildatum);
        var leveringen = Leveringen.van(bekend);
        var trajecten = Trajectvorming.rijg(Toekenningen.van(bekend.toewijzingen(), leveringen));
        return new Dossiers(peildag, eersteDag(bekend, peildag), trajecten, leveringen.levermaanden());
    }

    /** The last month that is wholly over. */
    public int laatsteMaand() {
        int maand = Maandtelling.maand(peildag);
        return Maandtelling.einde(maand) <= peildag ? maand : maand - 1;
    }

    private static int eersteDag(Feiten feiten, int peildag) {
        return Stream.concat(
                        feiten.toewijzingen().stream().map(t -> t.bekendVan()),
                        feiten.declaraties().stream().map(r -> r.ontvangenOp()))
                .min(LocalDate::compareTo)
                .map(dag -> Math.min(peildag, Maandtelling.dag(dag)))
                .orElse(peildag);
    }
}
