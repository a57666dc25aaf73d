// SPDX-License-Identifier: EUPL-1.2
/** The edge of this module: tables in csv or xlsx become rows, and everything wrong in them is collected at once. */
@NullMarked
package nl.grip.sturing.invoer;

import org.jspecify.annotations.NullMarked;
