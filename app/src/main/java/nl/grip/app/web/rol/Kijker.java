// SPDX-License-Identifier: EUPL-1.2
package nl.grip.app.web.rol;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/**
 * Who looks.
 *
 * @param naam as the access log names him; empty when anybody may look
 * @param rollen as which he may look; the first one until he chooses another
 * @param ingelogd whether he can log out
 */
public record Kijker(Optional<String> naam, List<Rol> rollen, boolean ingelogd) {
    /** Somebody on this machine. */
    static final Kijker ONBEKEND = new Kijker(Optional.empty(), List.of(Rol.CONTROLLER), false);

    public Kijker {
        rollen = List.copyOf(rollen);
    }

    /** Who logged in with these roles, at least one. */
    public static Kijker ingelogd(String naam, List<Rol> rollen) {
        return new Kijker(Optional.of(naam), rollen, true);
    }

    static Kijker alleen(String naam, Rol rol) {
        return new Kijker(Optional.of(naam), List.of(rol), false);
    }

    /** Anybody, as whoever he likes. */
    static Kijker vanHetVoorbeeld() {
        return new Kijker(Optional.empty(), Arrays.asList(Rol.values()), false);
    }

    /** The role that he chose when it is one of his; the example starts as controller. */
    Rol rol(Optional<Rol> gekozen) {
        return gekozen.filter(rollen::contains).orElseGet(() -> naam.isEmpty() ? Rol.CONTROLLER : rollen.get(0));
    }
}
