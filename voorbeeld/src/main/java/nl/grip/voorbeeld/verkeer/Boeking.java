// SPDX-License-Identifier: EUPL-1.2
package nl.grip.voorbeeld.verkeer;

import nl.grip.voorbeeld.proces.Levermaand;
import nl.grip.voorbeeld.proces.Regel;

/** One declared line with the month of care that it is about. */
record Boeking(Levermaand levermaand, Regel regel) {}
