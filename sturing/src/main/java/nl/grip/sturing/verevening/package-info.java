// SPDX-License-Identifier: EUPL-1.2
/** Four models by which municipalities share costs (Panteia for Leiden, 2014); bills always sum to the total. */
@NullMarked
package nl.grip.sturing.verevening;

import org.jspecify.annotations.NullMarked;
