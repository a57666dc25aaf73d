// SPDX-License-Identifier: EUPL-1.2
package nl.grip.bronnen.berichten;

import java.time.LocalDate;
import java.util.Optional;
import nl.grip.basis.Bedrag;
import nl.grip.bronnen.Oordeel.Uitslag;

/**
 * What a stream of XML turned out to hold.
 *
 * @param soort what it says it is, when it is a message that Grip reads
 * @param buiten why it was left out; empty when it is read or refused
 */
record Berichtinhoud(
        Optional<Berichtsoort> soort,
        String afzender,
        String identificatie,
        Optional<LocalDate> dagtekening,
        long rijen,
        Optional<Bedrag> bedrag,
        String buiten) {
    static final Berichtinhoud ONBEKEND = buiten("");

    /** Not to be read as a message but as what holds one. */
    static final Berichtinhoud ENVELOP = buiten("Een envelop in een envelop leest Grip niet");

    static Berichtinhoud buiten(String reden) {
        return new Berichtinhoud(Optional.empty(), "", "", Optional.empty(), 0, Optional.empty(), reden);
    }

    static Berichtinhoud of(Lezing lezing, Rijmaker rijmaker) {
        var structuur = lezing.structuur();
        var kop = structuur.soort().kop();
        var dagtekening = structuur.element(kop.dagtekening());
        return new Berichtinhoud(
                Optional.of(structuur.soort()),
                lezing.tekst(structuur.element(kop.afzender())),
                lezing.tekst(structuur.element(kop.identificatie())),
                lezing.heeft(dagtekening) ? Optional.of(lezing.datum(dagtekening)) : Optional.empty(),
                rijmaker.geteld(),
                rijmaker.bedrag(),
                "");
    }

    Uitslag uitslag(Bevindingen bevindingen) {
        if (bevindingen.isGeweigerd()) {
            return Uitslag.GEWEIGERD;
        }
        return buiten.isEmpty() ? Uitslag.GELEZEN : Uitslag.OVERGESLAGEN;
    }
}
