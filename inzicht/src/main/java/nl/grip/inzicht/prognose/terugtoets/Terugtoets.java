// SPDX-License-Identifier: EUPL-1.2
package nl.grip.inzicht.prognose.terugtoets;

import java.time.LocalDate;
import java.util.function.BiFunction;
import nl.grip.inzicht.prognose.Voorspeller;
import nl.grip.inzicht.prognose.feiten.Feiten;

/**
 * Goes back to past days. Whatever became known after such a day is taken away first, and it is checked that it is gone: a
 * rolling origin (Tashman, IJF 16, 2000).
 *
 * @param alles everything that is known now; says what came true
 * @param bekendOp the facts that were known on a day
 */
public record Terugtoets(
        Feiten alles,
        BiFunction<Feiten, LocalDate, Feiten> bekendOp,
        Voorspeller voorspeller,
        long zaad,
        int trekkingen) {

    public static Terugtoets van(Feiten alles, Voorspeller voorspeller, long zaad, int trekkingen) {
        return new Terugtoets(alles, Feiten::op, voorspeller, zaad, trekkingen);
    }

    /** What would have been forecast of a year on that day. Throws {@link Gelekt} when it saw what came later. */
    public Toetsdag op(int jaar, LocalDate peildatum) {
        var bekend = Kennis.vanOpZijnLaatst(bekendOp.apply(alles, peildatum), peildatum);
        var voorspelling = voorspeller.voorspel(bekend, jaar, peildatum, zaad, trekkingen);
        return new Toetsdag(jaar, peildatum, bekend, alles, voorspelling, trekkingen);
    }
}
