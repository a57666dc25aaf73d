// SPDX-License-Identifier: EUPL-1.2
/** What a year will cost under unchanged policy, in six parts, with bands. */
@NullMarked
package nl.grip.inzicht.prognose;

import org.jspecify.annotations.NullMarked;
