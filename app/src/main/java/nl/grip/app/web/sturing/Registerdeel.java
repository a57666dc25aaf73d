// SPDX-License-Identifier: EUPL-1.2
package nl.grip.app.web.sturing;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.ZoneId;
import nl.grip.app.web.rol.Bezoek;
import nl.grip.app.web.sturing.Register.Versieregel;
import nl.grip.opslag.archief.Versie;
import nl.grip.rapportage.vorm.Notatie;
import nl.grip.sturing.register.Registersoort;

/** The part of a page that says who changed its register, and lets who may bring a new version. */
public final class Registerdeel {
    public static final String ROUTE = "/sturing/registers/{soort}";
    public static final String VERSIE = "/sturing/registers/{soort}/{nummer}";

    /** What stands above a page that shows the example that comes along. */
    public static final String VOORBEELD =
            "U kijkt naar een voorbeeld met verzonnen bedragen. Bewaar een eigen tabel, dan staat die hier.";

    private static final ZoneId AMSTERDAM = ZoneId.of("Europe/Amsterdam");

    private Registerdeel() {}

    public static Deel van(Registersoort soort, Registerbron.Stand stand, Bezoek bezoek, String titel) {
        boolean wijzigbaar = bezoek.mag(ROUTE);
        return Deel.van("register-" + soort.code(), titel)
                .met(new Register(
                        soort.code(),
                        "De kolommen: " + soort.kolommen() + ".",
                        bezoek.mag(VERSIE)
                                ? stand.versies().stream()
                                        .map(versie -> regel(soort, versie))
                                        .toList()
                                : java.util.List.of(),
                        wijzigbaar));
    }

    private static Versieregel regel(Registersoort soort, Versie versie) {
        return new Versieregel(
                versie.id(),
                versie.nummer(),
                Notatie.datum(versie.wanneer().atZone(AMSTERDAM).toLocalDate()),
                versie.wie(),
                versie.waarom(),
                "/sturing/registers/" + soort.code() + "/" + versie.nummer() + "?naam="
                        + URLEncoder.encode(versie.id(), StandardCharsets.UTF_8));
    }
}
