// SPDX-License-Identifier: EUPL-1.2
/** How good forecasts were: scores, coverage, tests, and bands calibrated on earlier errors. */
@NullMarked
package nl.grip.rekenen.scoren;

import org.jspecify.annotations.NullMarked;
