// SPDX-License-Identifier: EUPL-1.2
/** Reading everything that a store holds and saying whether it is what was put in. */
@NullMarked
package nl.grip.opslag.controle;

import org.jspecify.annotations.NullMarked;
