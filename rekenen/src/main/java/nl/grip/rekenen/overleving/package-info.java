// SPDX-License-Identifier: EUPL-1.2
/** How long something lasts when not everything has ended yet, or was seen from its beginning. */
@NullMarked
package nl.grip.rekenen.overleving;

import org.jspecify.annotations.NullMarked;
