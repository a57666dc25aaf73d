// SPDX-License-Identifier: EUPL-1.2
/** Incentives in a contract, calculated on the care that a municipality has bought. */
@NullMarked
package nl.grip.sturing.bekostiging.prikkel;

import org.jspecify.annotations.NullMarked;
