// SPDX-License-Identifier: EUPL-1.2
/** What-if: the knobs quantity and price turned, always beside the baseline. */
@NullMarked
package nl.grip.sturing.scenario;

import org.jspecify.annotations.NullMarked;
