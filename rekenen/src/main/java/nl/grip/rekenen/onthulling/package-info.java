// SPDX-License-Identifier: EUPL-1.2
/** Keeps small groups from being read off a table of counts. Knows numbers, no people. */
@NullMarked
package nl.grip.rekenen.onthulling;

import org.jspecify.annotations.NullMarked;
