// SPDX-License-Identifier: EUPL-1.2
package nl.grip.sturing.verevening;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** How municipalities share costs (Panteia for Leiden, 2014: four examples from the country). */
public enum Model {
    /** Each pays its expected use; what it really used is settled at the end of the contract (Hart van Brabant). */
    VERZEKERING,
    /** The costs of all years are averaged and divided by key, with a risk fund beside it (Peelregio). */
    GEMIDDELDE,
    /** One budget for all years together, settled by key over the whole period. */
    POT,
    /** Every year divided by key (Holland-Rijnland). */
    SLEUTEL;

    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    public static Optional<Model> find(String code) {
        return Arrays.stream(values())
                .filter(model -> model.code().equals(code))
                .findFirst();
    }
}
