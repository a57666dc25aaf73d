// SPDX-License-Identifier: EUPL-1.2
package nl.grip.inzicht.prognose.terugtoets;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import nl.grip.rekenen.scoren.Scores;
import nl.grip.rekenen.simulatie.Verdeling;

/**
 * One forecast and what came true, in cents.
 *
 * @param voorziening {@code totaal} for all of them
 * @param regel {@code grip}, or the rule of thumb {@code N1} to {@code N6}
 * @param kwantielen at {@link #KANSEN}
 * @param intervalscore80 of the band p10-p90; lower is better
 * @param crps of the whole distribution; lower is better
 */
public record Toetsregel(
        int jaar,
        LocalDate peildatum,
        String voorziening,
        String regel,
        long verwacht,
        long werkelijk,
        List<Long> kwantielen,
        double intervalscore80,
        double crps) {
    public static final List<Double> KANSEN = List.of(0.025, 0.1, 0.25, 0.5, 0.75, 0.9, 0.975);
    public static final String TOTAAL = "totaal";
    public static final String GRIP = "grip";

    private static final int P10 = 1;
    private static final int P90 = 5;
    private static final double BUITEN_DE_BAND = 0.2;

    public Toetsregel {
        kwantielen = List.copyOf(kwantielen);
    }

    /** What was forecast, apart from what it was about. */
    public record Verwachting(String regel, double centen, double[] trekkingen) {}

    public static Toetsregel van(
            int jaar, LocalDate peildatum, String voorziening, Verwachting verwachting, double werkelijk) {
        var verdeling = Verdeling.van(verwachting.trekkingen());
        double[] kwantielen = KANSEN.stream().mapToDouble(verdeling::kwantiel).toArray();
        return new Toetsregel(
                jaar,
                peildatum,
                voorziening,
                verwachting.regel(),
                Math.round(verwachting.centen()),
                Math.round(werkelijk),
                Arrays.stream(kwantielen).mapToObj(Math::round).toList(),
                Scores.interval(kwantielen[P10], kwantielen[P90], BUITEN_DE_BAND, werkelijk),
                Scores.crps(verwachting.trekkingen(), werkelijk));
    }

    /**
     * Of the total, where only quantiles at {@link #KANSEN} are known; the crps is twice their mean pinball loss.
     *
     * @param verwacht cents, as the quantiles
     */
    static Toetsregel van(
            int jaar, LocalDate peildatum, String regel, long verwacht, List<Long> kwantielen, double werkelijk) {
        double pinball = IntStream.range(0, KANSEN.size())
                .mapToDouble(k -> Scores.pinball(kwantielen.get(k), KANSEN.get(k), werkelijk))
                .average()
                .orElseThrow();
        return new Toetsregel(
                jaar,
                peildatum,
                TOTAAL,
                regel,
                verwacht,
                Math.round(werkelijk),
                kwantielen,
                Scores.interval(kwantielen.get(P10), kwantielen.get(P90), BUITEN_DE_BAND, werkelijk),
                2 * pinball);
    }

    /** Above zero: too much was expected. */
    public long fout() {
        return verwacht - werkelijk;
    }
}
