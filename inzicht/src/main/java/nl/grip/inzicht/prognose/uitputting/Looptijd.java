// SPDX-License-Identifier: EUPL-1.2
package nl.grip.inzicht.prognose.uitputting;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Comparator;
import java.util.Optional;
import nl.grip.inzicht.prognose.feiten.Contracttarief;

/**
 * The months of care that a budget pays for.
 *
 * @param tot last month; empty for a contract without an end
 */
public record Looptijd(YearMonth van, Optional<YearMonth> tot) implements Comparable<Looptijd> {
    private static final int MAANDEN = 12;
    private static final YearMonth OPEN = YearMonth.of(9999, MAANDEN);
    private static final Comparator<Looptijd> VOLGORDE =
            Comparator.comparing((Looptijd l) -> l.van).thenComparing(l -> l.tot.orElse(OPEN));

    /** A calendar year. */
    public static Looptijd van(int jaar) {
        return new Looptijd(YearMonth.of(jaar, 1), Optional.of(YearMonth.of(jaar, MAANDEN)));
    }

    static Looptijd van(Contracttarief contract) {
        return new Looptijd(YearMonth.from(contract.van()), contract.tot().map(YearMonth::from));
    }

    @Override
    public int compareTo(Looptijd ander) {
        return VOLGORDE.compare(this, ander);
    }

    /** The first of its months in a year, from 0 for January. */
    int eerste(int jaar) {
        return van.getYear() < jaar ? 0 : van.getMonthValue() - 1;
    }

    /** The last of its months in a year, 11 for December. */
    int laatste(int jaar) {
        return tot.filter(maand -> maand.getYear() == jaar)
                .map(maand -> maand.getMonthValue() - 1)
                .orElse(MAANDEN - 1);
    }

    boolean isHeelJaar(int jaar) {
        return eerste(jaar) == 0 && laatste(jaar) == MAANDEN - 1;
    }

    /** Whether it goes on after a year. */
    public boolean isLangerDan(int jaar) {
        return tot.filter(maand -> maand.getYear() == jaar).isEmpty();
    }

    /** How many of its months are over on a day. */
    public int maandenOver(LocalDate dag) {
        var volgende = YearMonth.from(dag.plusDays(1));
        var einde =
                tot.map(maand -> maand.plusMonths(1)).filter(volgende::isAfter).orElse(volgende);
        return Math.max(0, (einde.getYear() - van.getYear()) * MAANDEN + einde.getMonthValue() - van.getMonthValue());
    }
}
