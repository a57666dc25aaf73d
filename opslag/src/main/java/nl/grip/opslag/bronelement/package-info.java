// SPDX-License-Identifier: EUPL-1.2
/** The way back from a row in the store to the element in what was received. */
@NullMarked
package nl.grip.opslag.bronelement;

import org.jspecify.annotations.NullMarked;
