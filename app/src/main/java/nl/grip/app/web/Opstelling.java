// SPDX-License-Identifier: EUPL-1.2
package nl.grip.app.web;

import java.net.InetAddress;
import java.util.Optional;
import nl.grip.app.web.inlog.Inlogdienst;

/**
 * Where the screens are served, and how people log in.
 *
 * @param adres on which is listened
 * @param poort 0 takes a free one
 * @param inlog empty when nobody logs in: then {@code adres} is this machine only
 */
public record Opstelling(InetAddress adres, int poort, Optional<Inlogdienst> inlog) {
    public Opstelling {
        if (inlog.isEmpty() && !adres.isLoopbackAddress()) {
            throw new IllegalArgumentException("Zonder inloggen luistert Grip alleen op deze computer");
        }
    }

    /** On this machine only, without login. */
    public static Opstelling hier(int poort) {
        return new Opstelling(InetAddress.getLoopbackAddress(), poort, Optional.empty());
    }
}
