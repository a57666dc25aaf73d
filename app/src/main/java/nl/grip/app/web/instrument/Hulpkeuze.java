// SPDX-License-Identifier: EUPL-1.2
package nl.grip.app.web.instrument;

import java.util.Map;
import java.util.Optional;
import nl.grip.app.web.sturing.Keuze.Veld;
import nl.grip.app.web.vorm.Vraagfout;

/** Which help it is about. */
final class Hulpkeuze {
    private Hulpkeuze() {}

    static Optional<String> gekozen(Map<String, String> voorzieningen, Optional<String> getypt) {
        var code = getypt.filter(v -> !v.isEmpty());
        if (code.isPresent() && !voorzieningen.containsKey(code.orElseThrow())) {
            throw new Vraagfout("Deze voorziening is er niet.");
        }
        return code;
    }

    static Veld veld(Map<String, String> voorzieningen, String code) {
        return Veld.keuze(
                "voorziening", "Hulp", code, voorzieningen.entrySet().stream().map(v ->
                        new String[] {v.getKey(), v.getValue()}));
    }
}
