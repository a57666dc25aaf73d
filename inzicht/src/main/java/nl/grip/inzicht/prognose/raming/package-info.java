// SPDX-License-Identifier: EUPL-1.2
/** What is learned from the past, each in one place: prices, use, delay, corrections, outflow, starts, inflow. */
@NullMarked
package nl.grip.inzicht.prognose.raming;

import org.jspecify.annotations.NullMarked;
