// SPDX-License-Identifier: EUPL-1.2
package nl.grip.inzicht.prognose.terugtoets;

import java.time.LocalDate;
import java.util.List;
import nl.grip.basis.Uitkomst.Cijfer;
import nl.grip.inzicht.prognose.Jaarraming;
import nl.grip.inzicht.prognose.Voorspeller;
import nl.grip.inzicht.prognose.Voorspelling;
import nl.grip.inzicht.prognose.feiten.Feiten;
import nl.grip.inzicht.prognose.meerjaren.Meerjarenraming;
import nl.grip.inzicht.prognose.meerjaren.Meerjarenregel;
import nl.grip.inzicht.prognose.vuistregel.Jaarstanden;

/**
 * Goes back to past days to see what the realistic budget would have said of the years after, next to what these cost: a
 * rolling origin (Tashman, IJF 16, 2000).
 *
 * @param alles everything that is known now; says what came true
 */
public record Meerjarentoets(Feiten alles, Voorspeller voorspeller, long zaad, int trekkingen) {
    /** The rule, followed by how many years ahead: {@code meerjaren1}. */
    public static final String MEERJAREN = "meerjaren";

    /**
     * The total of each year after that of the day; nothing when nothing could be forecast then. Throws {@link Gelekt} when
     * it saw what came later.
     *
     * @param totJaar the last year of which the cost is known
     */
    public List<Toetsregel> op(LocalDate peildatum, int totJaar) {
        int jaar = peildatum.getYear();
        var bekend = Kennis.vanOpZijnLaatst(alles.op(peildatum), peildatum);
        return voorspeller.voorspel(bekend, jaar, peildatum, zaad, trekkingen) instanceof Cijfer<Voorspelling> cijfer
                ? Meerjarenraming.van(
                                cijfer.waarde(), bekend, Jaarraming.tarieven(bekend, peildatum), totJaar - jaar, zaad)
                        .stream()
                        .filter(r -> r.voorziening().equals(Meerjarenregel.TOTAAL) && r.jaar() > jaar)
                        .map(r -> toets(r, peildatum))
                        .toList()
                : List.of();
    }

    private Toetsregel toets(Meerjarenregel regel, LocalDate peildatum) {
        return Toetsregel.van(
                regel.jaar(),
                peildatum,
                MEERJAREN + (regel.jaar() - peildatum.getYear()),
                regel.verwacht().centen(),
                regel.kwantielen().stream().map(k -> k.centen()).toList(),
                new Jaarstanden(alles).gerealiseerd(regel.jaar()));
    }
}
