// SPDX-License-Identifier: EUPL-1.2
/** What municipalities do today to know their year: six rules of thumb, to hold the forecast against. */
@NullMarked
package nl.grip.inzicht.prognose.vuistregel;

import org.jspecify.annotations.NullMarked;
