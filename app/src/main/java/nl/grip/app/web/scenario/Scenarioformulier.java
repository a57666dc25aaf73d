// SPDX-License-Identifier: EUPL-1.2
package nl.grip.app.web.scenario;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.grip.basis.Bevinding;
import nl.grip.sturing.maatregel.scenario.Scenario;

/**
 * The form in which a scenario is made or changed: as fields, and as text for what has no field.
 *
 * @param op version that was shown; 0 for a new scenario
 * @param velden empty when it says more than there are fields for
 * @param alsTekst whether the text is what one was working in
 * @param voorzieningen names by code
 */
public record Scenarioformulier(
        String titel,
        int op,
        Optional<Scenariovelden> velden,
        boolean alsTekst,
        String tekst,
        String wie,
        String waarom,
        Map<String, String> voorzieningen,
        List<String> maatregelen,
        List<Bevinding> fouten) {
    public Scenarioformulier {
        maatregelen = List.copyOf(maatregelen);
        fouten = List.copyOf(fouten);
    }

    /** Beside which field it stands; empty when beside none. */
    public String plek(Bevinding bevinding) {
        return alsTekst ? "" : velden.map(v -> v.plek(bevinding)).orElse("");
    }

    /** Also what is no longer in the list, so that nothing disappears by saving. */
    public Map<String, String> keuzes(String voorziening) {
        Map<String, String> uit = new LinkedHashMap<>();
        uit.put("", "");
        uit.put(Scenario.ALLE, "alle hulp");
        uit.putAll(voorzieningen);
        uit.putIfAbsent(voorziening, voorziening);
        return uit;
    }
}
