// SPDX-License-Identifier: EUPL-1.2
package nl.grip.voorbeeld.scenario;

import java.util.List;

/** The request was wrong: a scenario file, a name or a sentence that is not one of ours. The message is for the user. */
public final class OngeldigScenario extends RuntimeException {
    private static final long serialVersionUID = 1;

    OngeldigScenario(String uitleg) {
        super(uitleg);
    }

    static OngeldigScenario onbekendeZin(String zin, List<String> zinnen) {
        return new OngeldigScenario(
                "Deze zin kent het voorbeeld niet: '" + zin + "'. Wel bekend:\n  " + String.join("\n  ", zinnen));
    }

    /** Numbers that cannot be, all of them, with the sentences that can. */
    static OngeldigScenario onmogelijk(String naam, List<String> bezwaren) {
        return new OngeldigScenario("Scenario '" + naam + "' kan niet:\n  " + String.join("\n  ", bezwaren)
                + "\nDe zinnen die het voorbeeld kent:\n  " + String.join("\n  ", Zinnen.list()));
    }

    /** A sentence about a voorziening that the municipality does not have. */
    public static OngeldigScenario onbekendeVoorziening(String code, List<String> bekend) {
        return new OngeldigScenario(
                "Voorziening '" + code + "' is er niet in dit scenario. Wel: " + String.join(", ", bekend));
    }
}
