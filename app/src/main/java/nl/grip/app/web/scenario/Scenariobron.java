// SPDX-License-Identifier: EUPL-1.2
package nl.grip.app.web.scenario;

import java.util.List;
import java.util.Map;
import nl.grip.basis.Uitkomst;
import nl.grip.opslag.archief.Versie;
import nl.grip.sturing.bewaren.Tekstregister.Ingeschreven;
import nl.grip.sturing.bewaren.Wijziger;
import nl.grip.sturing.invoer.Gelezen;
import nl.grip.sturing.maatregel.scenario.Scenario;
import nl.grip.sturing.maatregel.scenario.Scenarioregel;

/** Where the page Scenario's asks. */
public interface Scenariobron {
    Overzicht lees();

    Gelezen<Versie> bewaar(int op, String tekst, Wijziger wijziger);

    /**
     * The saved scenarios beside the baseline.
     *
     * @param voorzieningen names by code, of what there is a forecast of
     * @param maatregelen ids of the measures that can be on
     */
    record Overzicht(
            List<Ingeschreven<Scenario>> scenarios,
            Uitkomst<List<Scenarioregel>> regels,
            Map<String, String> voorzieningen,
            List<String> maatregelen) {
        public Overzicht {
            scenarios = List.copyOf(scenarios);
            maatregelen = List.copyOf(maatregelen);
        }
    }
}
