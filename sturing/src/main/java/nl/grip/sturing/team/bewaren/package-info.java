// SPDX-License-Identifier: EUPL-1.2
/** What the store knows of teams. */
@NullMarked
package nl.grip.sturing.team.bewaren;

import org.jspecify.annotations.NullMarked;
