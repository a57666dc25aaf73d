// SPDX-License-Identifier: EUPL-1.2
package nl.grip.inzicht.prognose.feiten;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Optional;
import nl.grip.basis.Domein;

/**
 * One declared line (323). Share the texts, months and days between rows: there may be a million.
 *
 * @param maand month of care (ProductPeriode)
 * @param afgewezenOp first day on which the municipality answered that it is rejected (325)
 * @param voorziening as contracts and the default mapping arrange it
 * @param code product code as declared
 * @param wijk of the client, empty when unknown
 * @param toewijzing ToewijzingNummer; unique together with domein
 * @param volume units; negative for a credit
 * @param centen with the sign of debit or credit
 */
public record Declaratieregel(
        YearMonth maand,
        LocalDate ontvangenOp,
        Optional<LocalDate> afgewezenOp,
        Domein domein,
        String voorziening,
        String code,
        String aanbieder,
        String wijk,
        long toewijzing,
        double volume,
        long centen) {
    public boolean isCredit() {
        return centen < 0;
    }

    Optional<Declaratieregel> op(LocalDate peildatum) {
        if (ontvangenOp.isAfter(peildatum)) {
            return Optional.empty();
        }
        return Optional.of(afgewezenOp.filter(dag -> dag.isAfter(peildatum)).isPresent() ? zonderAfwijzing() : this);
    }

    /** The same line for another amount. */
    public Declaratieregel metCenten(long andere) {
        return new Declaratieregel(
                maand,
                ontvangenOp,
                afgewezenOp,
                domein,
                voorziening,
                code,
                aanbieder,
                wijk,
                toewijzing,
                volume,
                andere);
    }

    private Declaratieregel zonderAfwijzing() {
        return new Declaratieregel(
                maand,
                ontvangenOp,
                Optional.empty(),
                domein,
                voorziening,
                code,
                aanbieder,
                wijk,
                toewijzing,
                volume,
                centen);
    }
}
