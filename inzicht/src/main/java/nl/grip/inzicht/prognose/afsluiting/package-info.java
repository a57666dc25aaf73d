// SPDX-License-Identifier: EUPL-1.2
/** The end of a year: what was declared when the books were closed, what was still to be paid, and what came of it. */
@NullMarked
package nl.grip.inzicht.prognose.afsluiting;

import org.jspecify.annotations.NullMarked;
