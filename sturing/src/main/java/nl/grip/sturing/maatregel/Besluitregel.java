// SPDX-License-Identifier: EUPL-1.2
package nl.grip.sturing.maatregel;

import java.util.List;
import java.util.Optional;

/**
 * "Nee, tenzij": a measure outside the priorities is not chosen, unless one of four grounds is named; a measure that is
 * turned down says why (AEF, Westland 2019).
 */
public final class Besluitregel {
    private static final List<String> GEKOZEN = List.of("voorgesteld", "besloten", "loopt", "afgerond");

    private Besluitregel() {}

    /** What stands in the way of this decision, for the reader, in Dutch; empty when nothing does. */
    public static Optional<String> bezwaar(Kenmerken kenmerken, String staat, String uitzonderingsgrond, String grond) {
        if (grond.isBlank()) {
            return Optional.of("Een besluit heeft een reden. Schrijf op waarom.");
        }
        boolean buiten = kenmerken.speerpunt().isBlank() && uitzonderingsgrond.isBlank();
        return buiten && GEKOZEN.contains(staat)
                ? Optional.of(
                        "Deze maatregel hoort bij geen speerpunt. Dan is het antwoord nee, tenzij er een van deze "
                                + "gronden is: " + String.join(", ", Kenmerken.UITZONDERINGSGRONDEN) + ".")
                : Optional.empty();
    }

    /** The measure after the decision; what was decided before stays in it. */
    public static Maatregel neem(Maatregel maatregel, Uitvoering.Besluit besluit, String uitzonderingsgrond) {
        return maatregel.met(
                maatregel.kenmerken().metStaat(besluit.besluit(), uitzonderingsgrond, besluit.grond()),
                maatregel.uitvoering().met(besluit));
    }
}
