// SPDX-License-Identifier: EUPL-1.2
package nl.grip.app.web.inlog;

import com.nimbusds.jwt.JWT;
import java.time.Instant;
import java.util.List;
import nl.grip.app.web.rol.Rol;

/**
 * Who logged in.
 *
 * @param wie as the chosen claim names him
 * @param rollen as which he may look; empty when the table of the municipality gives him none
 * @param bewijs ID token, by which the provider knows whom to log out
 */
record Gebruiker(String wie, List<Rol> rollen, JWT bewijs, Instant sinds) {
    Gebruiker {
        rollen = List.copyOf(rollen);
    }
}
