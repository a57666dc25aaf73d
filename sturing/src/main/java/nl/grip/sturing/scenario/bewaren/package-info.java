// SPDX-License-Identifier: EUPL-1.2
/** From which store scenarios start. */
@NullMarked
package nl.grip.sturing.scenario.bewaren;

import org.jspecify.annotations.NullMarked;
