// SPDX-License-Identifier: EUPL-1.2
package nl.grip.opslag.bronelement;

import nl.grip.basis.Herkomst;

/**
 * What a row was made of.
 *
 * @param herkomst where it begins
 * @param tekst its characters as received, personal parts masked
 */
public record Bronelement(Herkomst herkomst, String tekst) {}
