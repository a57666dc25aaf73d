// SPDX-License-Identifier: EUPL-1.2
package nl.grip.sturing.maatregel;

import java.math.BigDecimal;
import java.util.Optional;
import nl.grip.sturing.maatregel.formule.Bereik;
import nl.grip.sturing.maatregel.formule.Formule;

/** What it costs to carry out a measure, in euro a year. */
public sealed interface Kostenpost {
    String naam();

    Formule formule();

    /** The word that measures have in common when they pay the same cost together. */
    Optional<String> gedeeld();

    /** The part of the amount that falls in a year. */
    Bereik inJaar(Bereik bedrag, int jaar);

    /** The same as a share, 0-1. */
    default BigDecimal deelInJaar(int jaar) {
        return inJaar(Bereik.of(BigDecimal.ONE), jaar).laag();
    }

    /** Spent once and written off in equal parts over a number of years (AEF, Westland 2019: linear, in four years). */
    record Eenmalig(String naam, Formule formule, int jaar, int afschrijven, Optional<String> gedeeld)
            implements Kostenpost {
        public static final int STANDAARD_AFSCHRIJVEN = 4;

        @Override
        public Bereik inJaar(Bereik bedrag, int in) {
            boolean telt = in >= jaar && in < jaar + afschrijven;
            return telt ? bedrag.gedeeldDoor(Bereik.of(BigDecimal.valueOf(afschrijven))) : Bereik.of(BigDecimal.ZERO);
        }
    }

    /** Every year of the measure. */
    record Structureel(String naam, Formule formule, Optional<String> gedeeld) implements Kostenpost {
        @Override
        public Bereik inJaar(Bereik bedrag, int jaar) {
            return bedrag;
        }
    }
}
