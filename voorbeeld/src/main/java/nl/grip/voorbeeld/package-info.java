// SPDX-License-Identifier: EUPL-1.2
/**
 * A municipality that does not exist, with messages as a real one gets them: late lines, rejections, credits and
 * repeats. Chance comes from a seed alone (no clock, no locale), so that the same program always makes the same bytes.
 */
@NullMarked
package nl.grip.voorbeeld;

import org.jspecify.annotations.NullMarked;
