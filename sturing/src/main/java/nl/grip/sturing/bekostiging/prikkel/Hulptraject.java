// SPDX-License-Identifier: EUPL-1.2
package nl.grip.sturing.bekostiging.prikkel;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import nl.grip.basis.Bedrag;
import nl.grip.sturing.Getal;
import nl.grip.sturing.maatregel.Centen;

/**
 * One allocation with what was declared for it.
 *
 * @param persoon a number that is the same for what one person got, and means nothing else
 * @param maanden at least one, in order
 */
public record Hulptraject(long persoon, Optional<Indicatie> indicatie, List<Maand> maanden) {
    public Hulptraject {
        maanden = List.copyOf(maanden);
    }

    /** @param vorigEinde last day of what the same person was allocated before of the same help */
    public record Indicatie(LocalDate begin, Optional<LocalDate> einde, Optional<LocalDate> vorigEinde) {}

    /** @param uren none where help is not declared in hours or minutes */
    public record Maand(YearMonth maand, String aanbieder, Optional<BigDecimal> uren, Bedrag kosten) {}

    public BigDecimal kosten() {
        return kosten(maand -> true);
    }

    BigDecimal kosten(Predicate<YearMonth> welke) {
        return Getal.som(maanden.stream()
                .filter(m -> welke.test(m.maand()))
                .map(m -> Centen.euro(m.kosten()))
                .toList());
    }

    boolean inUren() {
        return maanden.stream().allMatch(m -> m.uren().isPresent());
    }

    BigDecimal uren() {
        return Getal.som(maanden.stream().flatMap(m -> m.uren().stream()).toList());
    }

    YearMonth eersteMaand() {
        return maanden.get(0).maand();
    }

    YearMonth laatsteMaand() {
        return maanden.get(maanden.size() - 1).maand();
    }
}
