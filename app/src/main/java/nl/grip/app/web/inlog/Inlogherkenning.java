// SPDX-License-Identifier: EUPL-1.2
package nl.grip.app.web.inlog;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Optional;
import nl.grip.app.web.rol.Herkenning;
import nl.grip.app.web.rol.Kijker;

/** Knows who logged in, until he is silent or busy for too long. */
public record Inlogherkenning(Inlogdienst dienst) implements Herkenning {
    @Override
    public Optional<Kijker> find(HttpServletRequest vraag) {
        return new Sessie(vraag)
                .gebruiker()
                .filter(this::isNogGeldig)
                .map(gebruiker -> Kijker.ingelogd(gebruiker.wie(), gebruiker.rollen()));
    }

    private boolean isNogGeldig(Gebruiker gebruiker) {
        return dienst.klok()
                .instant()
                .isBefore(gebruiker.sinds().plus(dienst.instelling().langst()));
    }
}
