// SPDX-License-Identifier: EUPL-1.2
package nl.grip.inzicht.prognose.uitputting;

import java.time.YearMonth;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import nl.grip.basis.Bedrag;
import nl.grip.inzicht.prognose.Deeltrekking;
import nl.grip.inzicht.prognose.Maandpad;
import nl.grip.inzicht.prognose.Onderdeel;
import nl.grip.inzicht.prognose.Voorspelling;
import nl.grip.inzicht.prognose.Voorspelling.Post;

/**
 * Whether and when a budget runs out: in every draw of the forecast cost adds up month by month, and somewhere it passes the
 * budget or not.
 *
 * @param verwacht what the year is expected to cost of what it pays
 * @param besteed declared and booked so far
 * @param verplicht expected under allocations that are known, of what is not declared yet
 * @param kans that it runs out within the year, 0-1
 * @param maandOp by this month it has run out in half of all draws; empty when in most of them it lasts
 * @param vroegstOp by this month it has run out in one draw in ten; empty when it lasts longer
 */
public record Uitputting(
        Budget budget,
        Bedrag verwacht,
        Bedrag besteed,
        Bedrag verplicht,
        double kans,
        Optional<YearMonth> maandOp,
        Optional<YearMonth> vroegstOp) {
    private static final int MAANDEN = 12;
    private static final double HELFT = 0.5;
    private static final double EEN_OP_TIEN = 0.1;

    public static Uitputting van(Budget budget, Voorspelling voorspelling, Deeltrekking trekking) {
        var posten = voorspelling.posten().stream().filter(budget::betaalt).toList();
        int[] maanden = maanden(budget, posten, trekking);
        return new Uitputting(
                budget,
                new Bedrag(posten.stream().mapToLong(Post::verwacht).sum()),
                new Bedrag(besteed(posten, voorspelling)),
                new Bedrag(verplicht(posten)),
                (double) Arrays.stream(maanden).filter(m -> m < MAANDEN).count() / maanden.length,
                maand(maanden, HELFT, voorspelling.jaar()),
                maand(maanden, EEN_OP_TIEN, voorspelling.jaar()));
    }

    /** Sorted; for each draw the first month (from 0) in which more than the budget is spent, 12 when there is none. */
    private static int[] maanden(Budget budget, List<Post> posten, Deeltrekking trekking) {
        var pad = Maandpad.van(posten);
        return Arrays.stream(trekking.van(posten, String.valueOf(budget)))
                .mapToInt(jaar -> eerste(pad.cumulatief(jaar), budget.bedrag().centen()))
                .sorted()
                .toArray();
    }

    private static int eerste(double[] cumulatief, long budget) {
        return (int) Arrays.stream(cumulatief)
                .takeWhile(centen -> Math.round(centen) <= budget)
                .count();
    }

    /** What is declared, and what the ledger holds of months that are over. */
    private static long besteed(List<Post> posten, Voorspelling voorspelling) {
        int over = Budget.maandenOver(voorspelling.jaar(), voorspelling.peildatum());
        double geboekt = posten.stream()
                .filter(p -> p.onderdeel() == Onderdeel.BUITEN_BERICHTEN)
                .mapToDouble(p -> p.maanden().stream()
                        .limit(over)
                        .mapToDouble(centen -> centen)
                        .sum())
                .sum();
        long gedeclareerd = posten.stream()
                .filter(p -> p.onderdeel() == Onderdeel.GEDECLAREERD)
                .mapToLong(Post::verwacht)
                .sum();
        return gedeclareerd + Math.round(geboekt);
    }

    private static long verplicht(List<Post> posten) {
        return posten.stream()
                .filter(p -> p.onderdeel() == Onderdeel.GELEVERD_NIET_GEDECLAREERD
                        || p.onderdeel() == Onderdeel.UITLOOP_TOEWIJZINGEN)
                .mapToLong(Post::verwacht)
                .sum();
    }

    private static Optional<YearMonth> maand(int[] gesorteerd, double deel, int jaar) {
        int maand = gesorteerd[(int) Math.ceil(deel * gesorteerd.length) - 1];
        return maand < MAANDEN ? Optional.of(YearMonth.of(jaar, maand + 1)) : Optional.empty();
    }
}
