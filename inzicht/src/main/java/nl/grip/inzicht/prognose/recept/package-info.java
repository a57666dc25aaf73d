// SPDX-License-Identifier: EUPL-1.2
/** The nine recipes by which Leiden and Panteia estimated each kind of youth care before 2015. */
@NullMarked
package nl.grip.inzicht.prognose.recept;

import org.jspecify.annotations.NullMarked;
