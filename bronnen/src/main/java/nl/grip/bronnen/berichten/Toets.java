// SPDX-License-Identifier: EUPL-1.2
package nl.grip.bronnen.berichten;

import java.util.function.Function;
import java.util.function.Predicate;

/**
 * One rule as it is tried on a message.
 *
 * @param bij the element at whose end tag all that the rule looks at is known
 * @param op the element that is named when the rule is broken
 * @param gebroken whether it is
 * @param verwacht what should have stood there
 */
record Toets(
        Element bij, Element op, Berichtregel regel, Predicate<Lezing> gebroken, Function<Lezing, String> verwacht) {
    void houd(Lezing lezing) {
        if (gebroken.test(lezing)) {
            lezing.meld(op, regel, lezing.gevonden(op), verwacht.apply(lezing));
        }
    }
}
