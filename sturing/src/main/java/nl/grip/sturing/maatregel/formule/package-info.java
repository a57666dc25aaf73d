// SPDX-License-Identifier: EUPL-1.2
/** Formulas over named drivers, with units and with the lowest and highest value they can take. */
@NullMarked
package nl.grip.sturing.maatregel.formule;

import org.jspecify.annotations.NullMarked;
