// SPDX-License-Identifier: EUPL-1.2
package nl.grip.app.web.dossier;

import java.util.List;
import nl.grip.app.web.cijfer.Cijferbron;

/** Asks what the lists of voorzieningen and aanbieders show, so that it is at hand for who opens them. */
public final class Lijstvragen {
    private Lijstvragen() {}

    /** How many lists there are. */
    public static int stel(Cijferbron bron) {
        var soorten = List.of(Dossiersoort.VOORZIENING, Dossiersoort.AANBIEDER);
        soorten.forEach(soort -> new Lijstmaker(soort, bron).maak());
        return soorten.size();
    }
}
