// SPDX-License-Identifier: EUPL-1.2
/**
 * A municipality that does not exist, with messages as a real one gets them: late lines, rejections, credits, repeats and
 * broken files. Made by arithmetic alone (no clock, no chance), so that the same program always makes the same bytes.
 */
@NullMarked
package nl.grip.voorbeeld;

import org.jspecify.annotations.NullMarked;
