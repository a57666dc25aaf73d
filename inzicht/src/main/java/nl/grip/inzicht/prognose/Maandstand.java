// SPDX-License-Identifier: EUPL-1.2
package nl.grip.inzicht.prognose;

import java.time.YearMonth;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import nl.grip.basis.Bedrag;
import nl.grip.rekenen.simulatie.Verdeling;

/**
 * What the care of a year is expected to have cost by the end of a month of it.
 *
 * @param kwantielen of 2.5, 10, 25, 50, 75, 90 and 97.5 percent
 */
public record Maandstand(YearMonth maand, Bedrag verwacht, List<Bedrag> kwantielen) {
    private static final double[] KANSEN = {0.025, 0.1, 0.25, 0.5, 0.75, 0.9, 0.975};

    public Maandstand {
        kwantielen = List.copyOf(kwantielen);
    }

    /** January to December of the whole forecast. */
    public static List<Maandstand> van(Voorspelling voorspelling) {
        var pad = Maandpad.van(voorspelling.posten());
        double[] verwacht = pad.cumulatief(voorspelling.verwacht());
        double[][] paden = Arrays.stream(voorspelling.trekkingen())
                .mapToObj(pad::cumulatief)
                .toArray(double[][]::new);
        return IntStream.range(0, verwacht.length)
                .mapToObj(m -> new Maandstand(
                        YearMonth.of(voorspelling.jaar(), m + 1),
                        new Bedrag(Math.round(verwacht[m])),
                        kwantielen(paden, m)))
                .toList();
    }

    private static List<Bedrag> kwantielen(double[][] paden, int maand) {
        var verdeling = Verdeling.van(
                Arrays.stream(paden).mapToDouble(pad -> pad[maand]).toArray());
        return Arrays.stream(KANSEN)
                .mapToObj(kans -> new Bedrag(Math.round(verdeling.kwantiel(kans))))
                .toList();
    }
}
