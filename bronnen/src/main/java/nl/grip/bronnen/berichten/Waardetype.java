// SPDX-License-Identifier: EUPL-1.2
package nl.grip.bronnen.berichten;

import org.jspecify.annotations.Nullable;

/** What the text of one element may be, by the rules of XSD. */
interface Waardetype {
    /** The value as it is kept, or null when the text is not allowed. */
    @Nullable
    Object lees(Tekens tekens);

    /** In plain Dutch, to follow on {@code verwacht}: "een geheel getal van 0 tot en met 99". */
    String verwacht();
}
