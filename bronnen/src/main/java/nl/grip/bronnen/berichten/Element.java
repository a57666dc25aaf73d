// SPDX-License-Identifier: EUPL-1.2
package nl.grip.bronnen.berichten;

import java.util.List;
import java.util.Optional;

/**
 * One element of a message: where it stands, how often, and what is in it.
 *
 * @param pad names from the root, slash between, without positions
 * @param typenaam its name in the XSD; empty when the type has none
 * @param waarde what its text may be; empty when it holds elements
 * @param persoonlijk whether what stood in it is never shown
 * @param vak number of the first value in it, in document order; a value has one, the elements above it share them
 * @param vakken how many values there are in it
 */
record Element(
        String naam,
        String namespace,
        String pad,
        boolean verplicht,
        boolean herhaalbaar,
        String typenaam,
        String typenamespace,
        Optional<Waardetype> waarde,
        boolean persoonlijk,
        int vak,
        int vakken,
        List<Element> kinderen) {
    boolean heet(String lokaal, String ruimte) {
        return naam.equals(lokaal) && namespace.equals(ruimte);
    }

    /** Whether the path ends with these names. */
    boolean isOp(String staart) {
        return pad.endsWith(staart)
                && (pad.length() == staart.length() || pad.charAt(pad.length() - staart.length() - 1) == '/');
    }
}
