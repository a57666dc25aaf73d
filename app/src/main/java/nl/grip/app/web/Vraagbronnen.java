// SPDX-License-Identifier: EUPL-1.2
package nl.grip.app.web;

import nl.grip.app.web.overzicht.Kostenbron;

/** What the pages ask their questions to: one source per page. */
public record Vraagbronnen(Kostenbron kosten) {}
