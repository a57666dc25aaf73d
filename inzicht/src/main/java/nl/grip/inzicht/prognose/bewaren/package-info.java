// SPDX-License-Identifier: EUPL-1.2
/** The facts of the forecast, read from the store. */
@NullMarked
package nl.grip.inzicht.prognose.bewaren;

import org.jspecify.annotations.NullMarked;
