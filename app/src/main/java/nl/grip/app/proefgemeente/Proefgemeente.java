// SPDX-License-Identifier: EUPL-1.2
package nl.grip.app.proefgemeente;

import java.util.List;
import nl.grip.inzicht.prognose.feiten.Feiten;
import nl.grip.voorbeeld.Nummering;
import nl.grip.voorbeeld.proces.Verloop;
import nl.grip.voorbeeld.scenario.Scenario;
import nl.grip.voorbeeld.tabellen.BuitenBerichten;
import nl.grip.voorbeeld.waarheid.Jaarkosten;
import nl.grip.voorbeeld.waarheid.Jaarkosten.Jaarregel;

/**
 * Everything that a made-up municipality ever gets to know, and what its years really cost.
 *
 * @param feiten as the store would give them, see {@link Feiten#op} for what was known on a day
 */
public record Proefgemeente(Feiten feiten, List<Jaarregel> jaarkosten) {
    public Proefgemeente {
        jaarkosten = List.copyOf(jaarkosten);
    }

    public static Proefgemeente van(Scenario scenario, int dienstjaar) {
        var verloop = Verloop.of(scenario, dienstjaar);
        var nummering = new Nummering(verloop.trajecten());
        var buiten = new BuitenBerichten(verloop, nummering);
        return new Proefgemeente(
                PrognosefeitenUitVerloop.van(verloop, nummering, buiten), Jaarkosten.regels(verloop, buiten::perJaar));
    }

    /** What it gets to know of one voorziening; numbers go as in the whole, so nothing else differs. */
    public static Feiten feiten(Verloop verloop, String voorziening) {
        var nummering = new Nummering(verloop.trajecten());
        var deel = verloop.alleen(voorziening);
        return PrognosefeitenUitVerloop.van(deel, nummering, new BuitenBerichten(deel, nummering));
    }
}
