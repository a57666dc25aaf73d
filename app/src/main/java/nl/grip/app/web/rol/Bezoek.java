// SPDX-License-Identifier: EUPL-1.2
package nl.grip.app.web.rol;

import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.Optional;

/**
 * Who looks, and what may be seen.
 *
 * @param rol as what he looks now
 * @param voorbeeld whether everybody in the store is made up
 */
public record Bezoek(Rol rol, boolean voorbeeld, Rollentabel tabel, Kijker kijker) {
    private static final String PLEK = Bezoek.class.getName();
    private static final String CIJFER = "/inzicht/{naam}";
    private static final String HERKOMST = "/inzicht/{naam}/herkomst";

    public Bezoek(Rol rol, boolean voorbeeld, Rollentabel tabel) {
        this(rol, voorbeeld, tabel, Kijker.ONBEKEND);
    }

    /** Who asks; empty on a page that went wrong before anyone was asked. */
    public static Optional<Bezoek> find(HttpServletRequest vraag) {
        return vraag.getAttribute(PLEK) instanceof Bezoek bezoek ? Optional.of(bezoek) : Optional.empty();
    }

    void onthoud(HttpServletRequest vraag) {
        vraag.setAttribute(PLEK, this);
    }

    /** As the access log names who looks. */
    public String wie() {
        return kijker.naam().orElse("voorbeeld") + " als " + rol.code();
    }

    /** What somebody typed as his name or function, with behind it who logged in: that cannot be typed. */
    public String ondertekend(String getypt) {
        var tekst = getypt.strip().replace('[', '(').replace(']', ')');
        return kijker.ingelogd() && !tekst.isEmpty() ? tekst + " [" + wie() + "]" : tekst;
    }

    /** The roles to choose from; empty when there is no choice. */
    public List<Rol> wissel() {
        return kijker.rollen().size() > 1 ? kijker.rollen() : List.of();
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

    /** Whether single rows may be seen: of made-up people, and by who is known (AVG art. 25 and 32). */
    public boolean magRegels() {
        return (voorbeeld || kijker.naam().isPresent()) && tabel.mag(rol, HERKOMST, "regels");
    }
}
