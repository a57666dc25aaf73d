// SPDX-License-Identifier: EUPL-1.2
/** What was written at figures, in the store. */
@NullMarked
package nl.grip.sturing.duiding.bewaren;

import org.jspecify.annotations.NullMarked;
