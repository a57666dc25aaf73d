// SPDX-License-Identifier: EUPL-1.2
/** Spending per inhabitant per Iv3-taakveld beside that of other municipalities. */
@NullMarked
package nl.grip.sturing.buren;

import org.jspecify.annotations.NullMarked;
