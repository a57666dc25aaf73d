// SPDX-License-Identifier: EUPL-1.2
package nl.grip.app.web.prognose;

import nl.grip.basis.Uitkomst;
import nl.grip.inzicht.prognose.bewaren.Prognoseblad;
import nl.grip.inzicht.prognose.bewaren.Prognosevraag;
import nl.grip.rapportage.vorm.Naamgeving;

/** Where the page Prognose asks. */
@FunctionalInterface
public interface Prognosebron {
    Verwachting lees();

    /** What was asked, what came of it, and what people call the voorzieningen in it. */
    record Verwachting(Prognosevraag vraag, Uitkomst<Prognoseblad> uitkomst, Naamgeving namen) {}
}
