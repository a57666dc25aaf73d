// SPDX-License-Identifier: EUPL-1.2
package nl.grip.app.web;

import nl.grip.app.web.aandacht.Aandachtbron;
import nl.grip.app.web.duiding.Duidingbron;
import nl.grip.app.web.overzicht.Jaarbron;
import nl.grip.app.web.team.Teambord;
import nl.grip.app.web.traject.Persoonsbron;
import nl.grip.rapportage.bron.Rapportbron;

/**
 * What the pages stand on, on which people work.
 *
 * @param jaren asked by the start page: what the year will cost and why
 * @param aandacht asked by the page with what asks attention
 * @param teams asked by the page about access to help
 * @param personen asked by the page of one person; keeps the access log
 * @param rapport asked by documents and by the API
 * @param duidingen asked by the pages of figures: what an officer wrote at it
 */
public record Werkbronnen(
        Jaarbron jaren,
        Aandachtbron aandacht,
        Teambord teams,
        Persoonsbron personen,
        Rapportbron rapport,
        Duidingbron duidingen) {}
