// SPDX-License-Identifier: EUPL-1.2
/** Random numbers that are the same on every machine and on any number of cores. */
@NullMarked
package nl.grip.rekenen.simulatie;

import org.jspecify.annotations.NullMarked;
