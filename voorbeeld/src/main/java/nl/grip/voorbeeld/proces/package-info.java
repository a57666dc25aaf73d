// SPDX-License-Identifier: EUPL-1.2
/**
 * The process by which a made-up municipality gets its care and its bills: inflow, allocations, delivery, declaration.
 * Everything follows from a scenario and a seed; the parameters stand in the csv files beside this package and are
 * assumptions, not measurements.
 */
@NullMarked
package nl.grip.voorbeeld.proces;

import org.jspecify.annotations.NullMarked;
