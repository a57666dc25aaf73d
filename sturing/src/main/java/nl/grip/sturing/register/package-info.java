// SPDX-License-Identifier: EUPL-1.2
/** Registers that people keep: what kinds there are, and what makes a table one. */
@NullMarked
package nl.grip.sturing.register;

import org.jspecify.annotations.NullMarked;
