// SPDX-License-Identifier: EUPL-1.2
/** The facts that a forecast may use, as lean rows, and what was known of them on a day. */
@NullMarked
package nl.grip.inzicht.prognose.feiten;

import org.jspecify.annotations.NullMarked;
