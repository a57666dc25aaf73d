// SPDX-License-Identifier: EUPL-1.2
/** Volume, rides and waiting as the store holds them. */
@NullMarked
package nl.grip.sturing.bekostiging.bewaren;

import org.jspecify.annotations.NullMarked;
