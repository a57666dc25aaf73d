// SPDX-License-Identifier: EUPL-1.2
package nl.grip.inzicht.prognose.uitputting;

import java.time.YearMonth;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import nl.grip.basis.Bedrag;
import nl.grip.inzicht.prognose.Deeltrekking;
import nl.grip.inzicht.prognose.Maandpad;
import nl.grip.inzicht.prognose.Onderdeel;
import nl.grip.inzicht.prognose.Voorspelling;
import nl.grip.inzicht.prognose.Voorspelling.Post;

/**
 * Whether and when a budget runs out: in every draw of the forecast cost adds up month by month, and somewhere it passes what
 * is left of the budget for the year, or not.
 *
 * @param verwacht what it is expected to pay until the end of the year, with what it paid before the year
 * @param besteed declared and booked so far, with what it paid before the year
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
        int jaar = voorspelling.jaar();
        var posten = voorspelling.posten().stream().filter(budget::betaalt).toList();
        int[] maanden = maanden(budget, jaar, posten, trekking);
        var eerder = budget.eerder().orElse(Bedrag.NUL);
        return new Uitputting(
                budget,
                eerder.plus(som(posten, budget.looptijd(), jaar, post -> true)),
                eerder.plus(besteed(posten, budget.looptijd(), voorspelling)),
                som(posten, budget.looptijd(), jaar, Uitputting::isVerplicht),
                (double) Arrays.stream(maanden).filter(m -> m < MAANDEN).count() / maanden.length,
                maand(maanden, HELFT, jaar),
                maand(maanden, EEN_OP_TIEN, jaar));
    }

    /** Sorted; for each draw the first month (from 0) in which more than what is left is spent, 12 when there is none. */
    private static int[] maanden(Budget budget, int jaar, List<Post> posten, Deeltrekking trekking) {
        var pad = Maandpad.van(posten);
        long vrij = budget.vrij().orElse(budget.bedrag()).centen();
        return Arrays.stream(trekking.van(posten, budget.kenmerk()))
                .mapToInt(kosten -> eerste(pad.cumulatief(kosten), budget.looptijd(), jaar, vrij))
                .sorted()
                .toArray();
    }

    private static int eerste(double[] cumulatief, Looptijd looptijd, int jaar, long vrij) {
        int eerste = looptijd.eerste(jaar);
        double ervoor = eerste == 0 ? 0 : cumulatief[eerste - 1];
        return IntStream.rangeClosed(eerste, looptijd.laatste(jaar))
                .filter(m -> Math.round(cumulatief[m] - ervoor) > vrij)
                .findFirst()
                .orElse(MAANDEN);
    }

    /** What is declared, and what the ledger holds of months that are over. */
    private static Bedrag besteed(List<Post> posten, Looptijd looptijd, Voorspelling voorspelling) {
        int jaar = voorspelling.jaar();
        int over = Looptijd.van(jaar).maandenOver(voorspelling.peildatum());
        double geboekt = posten.stream()
                .filter(p -> p.onderdeel() == Onderdeel.BUITEN_BERICHTEN)
                .mapToDouble(p -> maanden(p, looptijd.eerste(jaar), Math.min(over - 1, looptijd.laatste(jaar))))
                .sum();
        return som(posten, looptijd, jaar, p -> p.onderdeel() == Onderdeel.GEDECLAREERD)
                .plus(new Bedrag(Math.round(geboekt)));
    }

    private static boolean isVerplicht(Post post) {
        return post.onderdeel() == Onderdeel.GELEVERD_NIET_GEDECLAREERD
                || post.onderdeel() == Onderdeel.UITLOOP_TOEWIJZINGEN;
    }

    private static Bedrag som(List<Post> posten, Looptijd looptijd, int jaar, Predicate<Post> past) {
        return new Bedrag(posten.stream()
                .filter(past)
                .mapToLong(p -> looptijd.isHeelJaar(jaar)
                        ? p.verwacht()
                        : Math.round(maanden(p, looptijd.eerste(jaar), looptijd.laatste(jaar))))
                .sum());
    }

    private static double maanden(Post post, int eerste, int laatste) {
        return IntStream.rangeClosed(eerste, laatste)
                .mapToDouble(m -> post.maanden().get(m))
                .sum();
    }

    private static Optional<YearMonth> maand(int[] gesorteerd, double deel, int jaar) {
        int maand = gesorteerd[(int) Math.ceil(deel * gesorteerd.length) - 1];
        return maand < MAANDEN ? Optional.of(YearMonth.of(jaar, maand + 1)) : Optional.empty();
    }
}
