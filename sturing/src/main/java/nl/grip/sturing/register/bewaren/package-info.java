// SPDX-License-Identifier: EUPL-1.2
/** Registers in the store, with all their versions. */
@NullMarked
package nl.grip.sturing.register.bewaren;

import org.jspecify.annotations.NullMarked;
