// SPDX-License-Identifier: EUPL-1.2
package nl.grip.voorbeeld.verkeer;

import java.util.Optional;
import nl.grip.basis.Bedrag;
import nl.grip.voorbeeld.proces.Toeval;
import nl.grip.voorbeeld.proces.Toewijzing;
import nl.grip.voorbeeld.proces.Traject;
import nl.grip.voorbeeld.proces.Verloop;
import nl.grip.voorbeeld.proces.Voorziening.Soort;

/**
 * Now and then something that is delivered in one piece is allocated as a budget for its category instead of as one unit of
 * a product, and the budget is a tenth too low: what is paid for it stays what it was.
 */
record Budgetten(Verloop verloop, double hoeVaak) {
    private static final double ALS_BUDGET = 0.5;
    private static final double TE_LAAG = 0.90;
    private static final long EURO = 100;

    Optional<Bedrag> find(Traject traject, Toewijzing toewijzing) {
        return traject.voorziening().soort() == Soort.STUKS && kans(traject, toewijzing)
                ? Optional.of(budget(traject, toewijzing))
                : Optional.empty();
    }

    private boolean kans(Traject traject, Toewijzing toewijzing) {
        return Toeval.of(verloop.scenario().zaad(), "budget", traject.nummer(), toewijzing.volgnummer())
                .kans(hoeVaak * ALS_BUDGET);
    }

    private Bedrag budget(Traject traject, Toewijzing toewijzing) {
        long tarief = verloop.tarieven()
                .centen(
                        traject.voorziening(),
                        traject.rang(),
                        verloop.kalender().nummer(toewijzing.ingang()),
                        toewijzing.wijk());
        return new Bedrag(StrictMath.round(TE_LAAG * tarief / EURO) * EURO);
    }
}
