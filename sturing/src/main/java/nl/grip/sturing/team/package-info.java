// SPDX-License-Identifier: EUPL-1.2
/** Teams: what they decided, what that costs and whether their budget lasts. */
@NullMarked
package nl.grip.sturing.team;

import org.jspecify.annotations.NullMarked;
