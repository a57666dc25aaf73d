// SPDX-License-Identifier: EUPL-1.2
package nl.grip.app.web;

import nl.grip.app.web.bron.Elementbron;
import nl.grip.app.web.herkomst.Herkomstbron;
import nl.grip.app.web.overzicht.Kostenbron;
import nl.grip.app.web.vorm.Toegang;

/** What the pages ask their questions to, one source per page, and how far a visitor may look. */
public record Vraagbronnen(Kostenbron kosten, Herkomstbron herkomst, Elementbron elementen, Toegang toegang) {}
