// SPDX-License-Identifier: EUPL-1.2
/** The facts arranged as a forecast looks at them: trajectories with their allocations and months of care. */
@NullMarked
package nl.grip.inzicht.prognose.dossier;

import org.jspecify.annotations.NullMarked;
