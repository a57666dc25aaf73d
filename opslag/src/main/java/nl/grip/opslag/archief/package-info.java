// SPDX-License-Identifier: EUPL-1.2
/** Documents that were settled once and never change: forecasts that were given, closings of a year. */
@NullMarked
package nl.grip.opslag.archief;

import org.jspecify.annotations.NullMarked;
