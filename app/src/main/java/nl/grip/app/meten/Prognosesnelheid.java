// SPDX-License-Identifier: EUPL-1.2
package nl.grip.app.meten;

import java.time.LocalDate;
import java.util.OptionalLong;
import nl.grip.app.proefgemeente.Proefgemeente;
import nl.grip.basis.Uitkomst.Cijfer;
import nl.grip.inzicht.prognose.Voorspeller;
import nl.grip.voorbeeld.scenario.Meegeleverd;

/** How long one forecast of a large municipality takes, from facts in memory, with many draws. */
final class Prognosesnelheid {
    private static final String GROOT = "S08";
    private static final int TREKKINGEN = 10_000;
    private static final double DOEL_IN_SECONDEN = 30;

    private Prognosesnelheid() {}

    static Meetwaarde meet(Voorspeller voorspeller) {
        var scenario = Meegeleverd.scenario(GROOT, OptionalLong.empty());
        var feiten = Proefgemeente.van(scenario, Prognoseproef.DIENSTJAAR).feiten();
        LocalDate peildatum = Prognoseproef.PEILDATA.get(0);
        var stopwatch = new Stopwatch();
        var uitkomst = voorspeller.voorspel(feiten.op(peildatum), Prognoseproef.DIENSTJAAR, peildatum, 1, TREKKINGEN);
        double seconden = stopwatch.seconden();
        if (!(uitkomst instanceof Cijfer)) {
            throw new IllegalStateException("Geen prognose voor " + GROOT + ": " + uitkomst);
        }
        return Meetwaarde.hoogstens(
                GROOT + "_prognose_" + TREKKINGEN + "_trekkingen", seconden, "seconden", DOEL_IN_SECONDEN);
    }
}
