// SPDX-License-Identifier: EUPL-1.2
package nl.grip.app.web.rol;

import java.util.Optional;

/**
 * Who looks, and what may be seen.
 *
 * @param alleen the user who serves himself alone; empty when anybody may look
 * @param voorbeeld whether everybody in the store is made up; only then one may look as someone else
 */
public record Bezoek(Rol rol, boolean voorbeeld, Rollentabel tabel, Optional<String> alleen) {
    private static final String CIJFER = "/inzicht/{naam}";
    private static final String HERKOMST = "/inzicht/{naam}/herkomst";

    public Bezoek(Rol rol, boolean voorbeeld, Rollentabel tabel) {
        this(rol, voorbeeld, tabel, Optional.empty());
    }

    /** As the access log names who looks. */
    public String wie() {
        return alleen.orElse("voorbeeld") + " als " + rol.code();
    }

    public boolean mag(String route) {
        return tabel.mag(rol, route);
    }

    /** Whether this figure may be shown; one that the table does not name counts as {@code cijfer overig}. */
    public boolean magCijfer(String naam) {
        String veld = "cijfer " + naam;
        return mag(CIJFER) && tabel.mag(rol, CIJFER, tabel.kent(CIJFER, veld) ? veld : "cijfer overig");
    }

    /** Whether counts of a few people are shown as they are. */
    public boolean magKleinGetal() {
        return tabel.mag(rol, CIJFER, "klein getal");
    }

    /** Whether one may choose filters and breakdowns. */
    public boolean magVrijKiezen() {
        return tabel.mag(rol, CIJFER, "vrije keuze");
    }

    public boolean magHerkomst() {
        return mag(HERKOMST);
    }

    /** Whether single rows may be seen: of made-up people, and by who serves himself alone (AVG art. 25 and 32). */
    public boolean magRegels() {
        return (voorbeeld || alleen.isPresent()) && tabel.mag(rol, HERKOMST, "regels");
    }
}
