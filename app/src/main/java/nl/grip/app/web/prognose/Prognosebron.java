// SPDX-License-Identifier: EUPL-1.2
package nl.grip.app.web.prognose;

import java.util.List;
import nl.grip.basis.Uitkomst;
import nl.grip.inzicht.prognose.bewaren.Prognoseblad;
import nl.grip.inzicht.prognose.bewaren.Prognosevraag;
import nl.grip.inzicht.prognose.uitputting.Uitputting;
import nl.grip.rapportage.vorm.Naamgeving;
import nl.grip.sturing.aandacht.Jaarverwachting;

/** Where the page Prognose asks. */
@FunctionalInterface
public interface Prognosebron {
    Verwachting lees();

    /** The same forecast, with what follows from it. */
    default Uitgebreid leesUitgebreid() {
        return new Uitgebreid(lees(), Bijlagen.GEEN);
    }

    /**
     * The forecast broken down by one column, with the budgets and ceilings of the year.
     *
     * @param kolom {@code aanbieder} or {@code voorziening}
     */
    default Vooruitblik per(String kolom) {
        return new Vooruitblik(lees(), leesUitgebreid().bijlagen().uitputting(), List.of());
    }

    /** What would have been said of the last year that is over; no rows when there is none. */
    default Terugblad terugblik() {
        return Terugblad.GEEN;
    }

    /** What was asked, what came of it, and what people call the voorzieningen in it. */
    record Verwachting(Prognosevraag vraag, Uitkomst<Prognoseblad> uitkomst, Naamgeving namen) {}

    /**
     * A forecast, and when the money is gone; no budgets when there is no forecast.
     *
     * @param begroot the year beside its budget, for what is in the same prices as its budget
     */
    record Vooruitblik(Verwachting verwachting, List<Uitputting> uitputting, List<Jaarverwachting> begroot) {
        public Vooruitblik {
            uitputting = List.copyOf(uitputting);
            begroot = List.copyOf(begroot);
        }
    }

    /** A forecast and what follows from it. */
    record Uitgebreid(Verwachting verwachting, Bijlagen bijlagen) {}
}
