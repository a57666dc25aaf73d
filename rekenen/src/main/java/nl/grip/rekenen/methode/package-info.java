// SPDX-License-Identifier: EUPL-1.2
/** Every calculation by its name: its options, its input, its answer as rows. What {@code grip rekenen} shows. */
@NullMarked
package nl.grip.rekenen.methode;

import org.jspecify.annotations.NullMarked;
