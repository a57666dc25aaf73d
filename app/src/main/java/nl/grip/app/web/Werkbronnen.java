// SPDX-License-Identifier: EUPL-1.2
package nl.grip.app.web;

import nl.grip.app.web.aandacht.Aandachtbron;
import nl.grip.app.web.overzicht.Jaarbron;

/**
 * What the pages stand on, on which people work.
 *
 * @param jaren asked by the start page: what the year will cost and why
 * @param aandacht asked by the page with what asks attention
 */
public record Werkbronnen(Jaarbron jaren, Aandachtbron aandacht) {}
