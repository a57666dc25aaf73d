// SPDX-License-Identifier: EUPL-1.2
/** Did a measure do something? Series before and after, groups with and without, with honest errors. */
@NullMarked
package nl.grip.rekenen.evaluatie;

import org.jspecify.annotations.NullMarked;
