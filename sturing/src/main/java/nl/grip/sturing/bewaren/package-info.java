// SPDX-License-Identifier: EUPL-1.2
/** Registers in the store whose documents are texts that somebody can also write by hand. */
@NullMarked
package nl.grip.sturing.bewaren;

import org.jspecify.annotations.NullMarked;
