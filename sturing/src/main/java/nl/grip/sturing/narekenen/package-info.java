// SPDX-License-Identifier: EUPL-1.2
/**
 * A plan as printed, calculated again from its own parts: every sum, sign, total, share and repeat that does not agree
 * is shown with the computed value. A printed figure is never taken over silently.
 */
@NullMarked
package nl.grip.sturing.narekenen;

import org.jspecify.annotations.NullMarked;
