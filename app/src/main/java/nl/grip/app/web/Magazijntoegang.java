// SPDX-License-Identifier: EUPL-1.2
package nl.grip.app.web;

import java.util.Optional;
import nl.grip.app.web.vorm.Alleen;
import nl.grip.app.web.vorm.Toegang;
import nl.grip.opslag.Magazijn;

/** How far one may look in a store: to the rows when all people in it are made up. */
record Magazijntoegang(Magazijn magazijn, Optional<Alleen> alleen) implements Toegang {
    @Override
    public boolean totOpDeRegel() {
        return magazijn.isVoorbeeld();
    }
}
