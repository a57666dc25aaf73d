// SPDX-License-Identifier: EUPL-1.2
package nl.grip.app.web.maatregel;

import java.util.List;
import nl.grip.basis.Bevinding;
import nl.grip.sturing.maatregel.Maatregel;
import nl.grip.sturing.maatregel.Planregel;

/** Where the page Maatregelen asks. */
@FunctionalInterface
public interface Maatregelenbron {
    Register lees();

    /**
     * The measures and what they come to.
     *
     * @param map where they stand, for who wants to add one
     * @param voorbeeld whether it is the shipped example, for want of own measures
     * @param bevindingen what was wrong or notable; when something was refused nothing is calculated
     */
    record Register(
            String map,
            boolean voorbeeld,
            List<Maatregel> maatregelen,
            List<Planregel> plan,
            List<Bevinding> bevindingen) {
        public Register {
            maatregelen = List.copyOf(maatregelen);
            plan = List.copyOf(plan);
            bevindingen = List.copyOf(bevindingen);
        }
    }
}
