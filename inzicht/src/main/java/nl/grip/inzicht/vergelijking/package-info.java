// SPDX-License-Identifier: EUPL-1.2
/** One beside others that are like it. */
@NullMarked
package nl.grip.inzicht.vergelijking;

import org.jspecify.annotations.NullMarked;
