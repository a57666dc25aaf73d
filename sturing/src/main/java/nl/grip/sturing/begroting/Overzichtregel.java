// SPDX-License-Identifier: EUPL-1.2
package nl.grip.sturing.begroting;

import java.math.BigDecimal;
import java.util.Optional;
import nl.grip.basis.Bedrag;
import nl.grip.basis.Uitkomst;
import nl.grip.basis.Uitkomst.Cijfer;
import nl.grip.basis.Uitkomst.GeenCijfer;
import nl.grip.basis.Uitkomst.Reden;
import nl.grip.sturing.begroting.Kostenbeeld.Marge;
import nl.grip.sturing.maatregel.Centen;

/**
 * Budget, realised and forecast of one part of the budget.
 *
 * @param naam of the part; {@value #TOTAAL} is their sum
 * @param begroot costs, with every mutation
 * @param isBegroot whether anybody said what it may cost; else {@code begroot} is no figure, and there is no deviation
 * @param prijzen of its budget lines
 * @param marge of the forecast; empty when a part of the budget is no part of the forecast
 * @param incidenteel the part of what was budgeted that is for once; empty when nobody keeps that apart
 * @param verschoven what came to it from other parts, less what went to them; empty when nobody keeps that apart
 */
public record Overzichtregel(
        String naam,
        Bedrag begroot,
        boolean isBegroot,
        Bedrag gerealiseerd,
        Uitkomst<Bedrag> verwacht,
        Prijsreeks prijzen,
        Optional<Marge> marge,
        Optional<Bedrag> incidenteel,
        Optional<Bedrag> verschoven) {
    public static final String TOTAAL = "totaal";

    /** Empty when nobody said what it may cost. */
    public Optional<Bedrag> findBegroot() {
        return isBegroot ? Optional.of(begroot) : Optional.empty();
    }

    /** Forecast minus budget: positive is more than was budgeted. */
    public Uitkomst<Bedrag> afwijking() {
        if (!isBegroot) {
            return new GeenCijfer<>(Reden.GEEN_BRON, "Hiervoor is geen begroting ingelezen.");
        }
        if (!prijzen.isLopend()) {
            return Prijsreeks.ongelijk();
        }
        return verwacht instanceof Cijfer<Bedrag> cijfer
                ? new Cijfer<>(cijfer.waarde().min(begroot))
                : verwacht;
    }

    /** The deviation in percent of its base: the same gap is less of the forecast than of the budget. */
    public Uitkomst<BigDecimal> afwijkingPct(Grondslag grondslag) {
        var afwijking = afwijking();
        return afwijking instanceof GeenCijfer<Bedrag> geen
                ? new GeenCijfer<>(geen.reden(), geen.toelichting())
                : pct(((Cijfer<Bedrag>) afwijking).waarde(), grondslag);
    }

    private Uitkomst<BigDecimal> pct(Bedrag afwijking, Grondslag grondslag) {
        var overschrijding = Overschrijding.vanBedrag(Centen.euro(begroot.plus(afwijking)), Centen.euro(afwijking));
        boolean begroting = grondslag == Grondslag.BEGROTING;
        var basis = begroting ? overschrijding.begroting() : overschrijding.realisatie();
        if (basis.signum() == 0) {
            return new GeenCijfer<>(Reden.NIET_GEDEFINIEERD, "Een percentage van niets bestaat niet.");
        }
        return new Cijfer<>(begroting ? overschrijding.pctVanBegroting() : overschrijding.pctVanRealisatie());
    }
}
