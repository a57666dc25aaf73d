// SPDX-License-Identifier: EUPL-1.2
package nl.grip.app.web;

import java.util.Optional;
import nl.grip.app.web.vorm.Alleen;
import nl.grip.app.web.vorm.Toegang;
import nl.grip.opslag.Magazijn;

/** How far one may look in a store: to the rows when all people in it are made up. */
final class Magazijntoegang implements Toegang {
    private final Magazijn magazijn;
    private final Optional<Alleen> alleen;
    private volatile Gezien gezien = new Gezien(-1, false);

    Magazijntoegang(Magazijn magazijn, Optional<Alleen> alleen) {
        this.magazijn = magazijn;
        this.alleen = alleen;
    }

    private record Gezien(long feiten, boolean verzonnen) {}

    /** Looked at anew when facts came in, and every time while they come in. */
    @Override
    public boolean totOpDeRegel() {
        long feiten = magazijn.feitenstand();
        if (gezien.feiten != feiten || magazijn.wordtGelezen()) {
            gezien = new Gezien(feiten, magazijn.isVoorbeeld());
        }
        return gezien.verzonnen;
    }

    @Override
    public Optional<Alleen> alleen() {
        return alleen;
    }
}
