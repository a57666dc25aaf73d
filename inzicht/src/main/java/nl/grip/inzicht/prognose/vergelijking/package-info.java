// SPDX-License-Identifier: EUPL-1.2
/** Why a forecast differs from an earlier one: the parts of the difference, which add up to it exactly. */
@NullMarked
package nl.grip.inzicht.prognose.vergelijking;

import org.jspecify.annotations.NullMarked;
