// SPDX-License-Identifier: EUPL-1.2
/** Do the messages and the ledger say the same, and if not, why. */
@NullMarked
package nl.grip.inzicht.aansluiting;

import org.jspecify.annotations.NullMarked;
