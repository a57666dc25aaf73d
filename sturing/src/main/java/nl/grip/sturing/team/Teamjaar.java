// SPDX-License-Identifier: EUPL-1.2
package nl.grip.sturing.team;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.Optional;
import nl.grip.basis.Bedrag;
import nl.grip.sturing.begroting.Uitputting;

/**
 * What a team decided costs in a year, in two ways: at the tempo until now, and by what it committed.
 *
 * @param budget set apart for the team; empty when nobody did
 * @param besteed declared of care in this year on allocations of the team
 * @param toegewezen what these may cost at most until the end of the month of the peildatum
 * @param nogToegewezen what they may cost at most in the rest of the year
 * @param verzilvering share of what is allocated that is delivered in the end (0-1)
 */
public record Teamjaar(
        String team,
        LocalDate peildatum,
        Optional<Bedrag> budget,
        Bedrag besteed,
        Bedrag toegewezen,
        Bedrag nogToegewezen,
        BigDecimal verzilvering) {
    private static final int JAAR = 12;

    /** Expected cost of the whole year at the tempo until now; declared so far, spread over the months that are over. */
    public Bedrag opTempo() {
        return rond(uitputting(besteed).prognose());
    }

    public Bedrag tempoPerMaand() {
        return rond(uitputting(besteed).tempoPerMaand());
    }

    /** Expected cost of the whole year: what is delivered of what was allocated, and of what is committed for the rest. */
    public Bedrag metVerplichtingen() {
        long totNu = Math.max(besteed.centen(), deel(toegewezen));
        return new Bedrag(totNu + deel(nogToegewezen));
    }

    /** The moment in months from January at which the budget is gone at the tempo; above 12 it lasts. Empty without one. */
    public Optional<BigDecimal> opInMaand() {
        return budget.filter(b -> besteed.centen() > 0)
                .map(b -> uitputting(besteed).opInMaand().setScale(1, RoundingMode.HALF_UP));
    }

    /** The same by what is committed, each month of the rest of the year alike. */
    public Optional<BigDecimal> opInMaandMetVerplichtingen() {
        return budget.flatMap(this::opMetVerplichtingen);
    }

    private Optional<BigDecimal> opMetVerplichtingen(Bedrag b) {
        long totNu = Math.max(besteed.centen(), deel(toegewezen));
        long perMaand = maanden() >= JAAR ? 0 : deel(nogToegewezen) / (JAAR - maanden());
        if (totNu >= b.centen()) {
            return Optional.of(maanden(Math.multiplyExact(b.centen(), maanden()), totNu));
        }
        return perMaand <= 0
                ? Optional.empty()
                : Optional.of(maanden(b.centen() - totNu, perMaand).add(BigDecimal.valueOf(maanden())));
    }

    private static BigDecimal maanden(long bedrag, long perMaand) {
        return BigDecimal.valueOf(bedrag).divide(BigDecimal.valueOf(perMaand), 1, RoundingMode.HALF_UP);
    }

    /** Months of the year that are over. */
    private int maanden() {
        return peildatum.plusDays(1).getYear() > peildatum.getYear()
                ? JAAR
                : Math.max(1, peildatum.plusDays(1).getMonthValue() - 1);
    }

    private Uitputting uitputting(Bedrag bedrag) {
        return new Uitputting(
                new BigDecimal(budget.orElse(Bedrag.NUL).euro()), new BigDecimal(bedrag.euro()), maanden());
    }

    private long deel(Bedrag bedrag) {
        return BigDecimal.valueOf(bedrag.centen())
                .multiply(verzilvering)
                .setScale(0, RoundingMode.HALF_UP)
                .longValueExact();
    }

    private static Bedrag rond(BigDecimal euro) {
        return Bedrag.ofEuro(euro.setScale(2, RoundingMode.HALF_UP).toPlainString());
    }
}
