// SPDX-License-Identifier: EUPL-1.2
/** The risk register: expected loss with margins, ranking, and whether the reserves can carry it. */
@NullMarked
package nl.grip.sturing.risico;

import org.jspecify.annotations.NullMarked;
