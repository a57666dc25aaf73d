// SPDX-License-Identifier: EUPL-1.2
package nl.grip.sturing.maatregel.scenario.bewaren;

import nl.grip.opslag.archief.Archief;
import nl.grip.sturing.bewaren.Tekstregister;
import nl.grip.sturing.maatregel.bestand.Scenariolezer;
import nl.grip.sturing.maatregel.bestand.Scenarioschrijver;
import nl.grip.sturing.maatregel.bestand.Yamlmap;
import nl.grip.sturing.maatregel.scenario.Scenario;

/** The saved scenarios, with every version. */
public final class Scenarioregister {
    private static final Tekstregister.Taal<Scenario> TAAL = new Tekstregister.Taal<>(
            "scenario",
            Scenariolezer::lees,
            map -> Yamlmap.lees(map, Scenariolezer::lees, Scenario::id),
            Scenarioschrijver::schrijf,
            Scenario::id);

    private Scenarioregister() {}

    public static Tekstregister<Scenario> van(Archief archief) {
        return new Tekstregister<>(archief, TAAL);
    }
}
