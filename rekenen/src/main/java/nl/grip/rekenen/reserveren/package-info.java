// SPDX-License-Identifier: EUPL-1.2
/** Run-off triangles: what is still to come of what has already happened. */
@NullMarked
package nl.grip.rekenen.reserveren;

import org.jspecify.annotations.NullMarked;
