// SPDX-License-Identifier: EUPL-1.2
package nl.grip.inzicht.traject;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import nl.grip.basis.Bedrag;

/**
 * One allocation of a person.
 *
 * @param tot empty when it has no end
 * @param toegewezenTotNu what it may cost at most up to the end of the month of the peildatum
 * @param geleverd what was declared on it and not rejected
 * @param verzilvering share of what is allocated in this voorziening that is delivered in the end (0-1)
 */
public record Hulp(
        String voorziening,
        String aanbieder,
        LocalDate van,
        Optional<LocalDate> tot,
        Bedrag toegewezenTotNu,
        Bedrag geleverd,
        BigDecimal verzilvering) {
    private static final int MAAND_EEN = 1;
    private static final int NA_MAANDEN = 12;

    /**
     * What it may cost at most over its whole run; without an end until the end of the year of the peildatum. Every day
     * costs as much as the days until now.
     */
    public Optional<Bedrag> toegewezen(LocalDate peildatum) {
        long dagen = dagen(van, bekendTot(peildatum));
        if (dagen < MAAND_EEN || toegewezenTotNu.centen() == 0) {
            return Optional.empty();
        }
        var perDag =
                BigDecimal.valueOf(toegewezenTotNu.centen()).divide(BigDecimal.valueOf(dagen), 6, RoundingMode.HALF_UP);
        return Optional.of(new Bedrag(perDag.multiply(BigDecimal.valueOf(dagen(van, einde(peildatum))))
                .setScale(0, RoundingMode.HALF_UP)
                .longValueExact()));
    }

    /**
     * What is still to come: what usually becomes of what is allocated, or what became of it here when that is more, less what
     * was delivered; never below zero. A year after its end nothing more comes: a choice of ours.
     */
    public Optional<Bedrag> nogTeVerwachten(LocalDate peildatum) {
        boolean voorbij = tot.filter(einde -> einde.plusMonths(NA_MAANDEN).isBefore(peildatum))
                .isPresent();
        return toegewezen(peildatum)
                .map(alles -> BigDecimal.valueOf(alles.centen())
                        .multiply(aandeel())
                        .setScale(0, RoundingMode.HALF_UP)
                        .longValueExact())
                .map(komt -> new Bedrag(voorbij ? 0 : Math.max(0, komt - geleverd.centen())));
    }

    /** Of help that takes all of its allocation the average of others tells too little. */
    private BigDecimal aandeel() {
        return BigDecimal.valueOf(geleverd.centen())
                .divide(BigDecimal.valueOf(toegewezenTotNu.centen()), 6, RoundingMode.HALF_UP)
                .min(BigDecimal.ONE)
                .max(verzilvering);
    }

    /** Whether it still runs on that day. */
    public boolean isLopend(LocalDate dag) {
        return !van.isAfter(dag) && tot.filter(dag::isAfter).isEmpty();
    }

    private LocalDate bekendTot(LocalDate peildatum) {
        var maandeinde = YearMonth.from(peildatum).atEndOfMonth();
        return tot.filter(maandeinde::isAfter).orElse(maandeinde);
    }

    private LocalDate einde(LocalDate peildatum) {
        return tot.orElse(LocalDate.of(peildatum.getYear(), 12, 31));
    }

    private static long dagen(LocalDate van, LocalDate totenmet) {
        return ChronoUnit.DAYS.between(van, totenmet) + 1;
    }
}
