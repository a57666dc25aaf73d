// SPDX-License-Identifier: EUPL-1.2
package nl.grip.sturing.begroting;

import nl.grip.basis.Bedrag;

/**
 * An amount of money that comes in: from the Rijk, or from what inhabitants pay.
 *
 * @param onderdeel what it is for: Wmo, Jeugd
 * @param bron where it was said: meicirculaire 2026
 * @param incidenteel whether it comes once
 */
public record Middel(int jaar, String onderdeel, String bron, boolean incidenteel, Bedrag bedrag) {}
