// SPDX-License-Identifier: EUPL-1.2
package nl.grip.sturing.maatregel;

import java.util.Map;
import nl.grip.sturing.maatregel.formule.Bereik;
import nl.grip.sturing.maatregel.formule.Formule;

/** One formula of a measure, calculated over the whole range of its drivers. */
public final class Proefberekening {
    private Proefberekening() {}

    /** The range of a formula in a year; refuses with a Formulefout what has no answer somewhere in it. */
    public static Bereik van(Maatregel maatregel, int jaar, Formule formule) {
        return new Jaarberekening(maatregel, jaar, Map.of()).van(formule);
    }
}
