// SPDX-License-Identifier: EUPL-1.2
/** Where documents ask their figures. */
@NullMarked
package nl.grip.rapportage.bron;

import org.jspecify.annotations.NullMarked;
