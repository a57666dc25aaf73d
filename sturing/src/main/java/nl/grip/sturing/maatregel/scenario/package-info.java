// SPDX-License-Identifier: EUPL-1.2
/** Futures with a name: measures on or off and knobs turned, beside unchanged policy. */
@NullMarked
package nl.grip.sturing.maatregel.scenario;

import org.jspecify.annotations.NullMarked;
