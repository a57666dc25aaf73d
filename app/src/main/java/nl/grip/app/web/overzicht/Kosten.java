// SPDX-License-Identifier: EUPL-1.2
package nl.grip.app.web.overzicht;

import java.math.BigDecimal;
import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.grip.basis.Bedrag;
import nl.grip.basis.Peildatum;
import nl.grip.basis.Uitkomst;

/**
 * The answer behind the page. Every total is asked for, not added up here.
 *
 * @param keuze what is shown, fully filled in
 * @param historie the months that can be chosen, old to new
 * @param totaal of the months shown, or the reason why there is nothing to show
 * @param afgewezen billed in the same months and rejected by the municipality
 * @param verzonnen whether all people in it are made up
 */
public record Kosten(
        Keuze keuze,
        Peildatum peildatum,
        List<YearMonth> historie,
        List<Maand> maanden,
        List<Voorziening> voorzieningen,
        Uitkomst<Bedrag> totaal,
        Bedrag afgewezen,
        List<Weigering> weigeringen,
        boolean verzonnen) {
    public Kosten {
        historie = List.copyOf(historie);
        maanden = List.copyOf(maanden);
        voorzieningen = List.copyOf(voorzieningen);
        weigeringen = List.copyOf(weigeringen);
    }

    /** The whole, without its parts. */
    Kosten zonderUitsplitsing() {
        return new Kosten(keuze, peildatum, historie, maanden, List.of(), totaal, afgewezen, List.of(), verzonnen);
    }

    /**
     * @param volledigheid percentage of the expected bills that is in; empty when it cannot be told
     */
    public record Maand(YearMonth maand, Bedrag bedrag, Optional<BigDecimal> volledigheid) {}

    /**
     * @param naam the name people use, such as Huishoudelijke hulp
     * @param bedragen per month of care; a month without bills is absent
     */
    public record Voorziening(String code, String naam, Map<YearMonth, Bedrag> bedragen, Bedrag totaal) {
        public Voorziening {
            bedragen = Map.copyOf(bedragen);
        }
    }

    /**
     * A file that does not count, and how to mend it.
     *
     * @param regel from 1; 0 when it is about the whole file
     */
    public record Weigering(String bestand, long regel, String gevonden, String verwacht, String herstel) {}
}
