// SPDX-License-Identifier: EUPL-1.2
package nl.grip.app.opdracht;

import nl.grip.basis.Burgerservicenummer;

/** Asks for a BSN: typed in, so that it stands in no history of commands and no list of processes. */
final class Bsnvraag {
    private Bsnvraag() {}

    static String stel(Omgeving omgeving) {
        String bsn = omgeving.invoer().vraag("BSN:");
        if (!Burgerservicenummer.isGeldig(bsn)) {
            throw new VerkeerdeVraag("Dit is geen geldig BSN: negen cijfers die door de elfproef komen.");
        }
        return bsn;
    }
}
