// SPDX-License-Identifier: EUPL-1.2
/** What the years to come will cost under unchanged policy, and by what it grows of itself. */
@NullMarked
package nl.grip.inzicht.prognose.meerjaren;

import org.jspecify.annotations.NullMarked;
