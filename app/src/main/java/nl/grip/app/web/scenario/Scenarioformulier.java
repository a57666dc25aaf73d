// SPDX-License-Identifier: EUPL-1.2
package nl.grip.app.web.scenario;

import java.util.List;
import java.util.Map;
import nl.grip.basis.Bevinding;

/**
 * The form in which a scenario is made or changed.
 *
 * @param op version that was shown; 0 for a new scenario
 * @param voorzieningen names by code
 */
public record Scenarioformulier(
        String titel,
        int op,
        String tekst,
        String wie,
        String waarom,
        Map<String, String> voorzieningen,
        List<String> maatregelen,
        List<Bevinding> fouten) {
    static final String VOORBEELD = """
            id: minder-instroom
            naam: Vijf procent minder instroom
            knoppen:
              - {voorziening: alle, knop: instroom, verandering: -0.05, vanaf: 2027-01}
            maatregelen: []
            indexatie: 0.00
            bevolking: 0.00
            """;

    public Scenarioformulier {
        maatregelen = List.copyOf(maatregelen);
        fouten = List.copyOf(fouten);
    }
}
