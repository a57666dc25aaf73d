// SPDX-License-Identifier: EUPL-1.2
package nl.grip.app.web.rol;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** As what someone looks. What each of them sees stands in {@code rollen.csv}. */
public enum Rol {
    RAAD("Raadslid"),
    COLLEGE("College"),
    CONTROLLER("Controller"),
    BELEID("Beleidsadviseur"),
    CONTRACT("Contractmanager"),
    TOEGANG("Teamleider toegang"),
    CONSULENT("Consulent"),
    REGIO("Regio"),
    BEHEER("Beheerder");

    private final String naam;

    Rol(String naam) {
        this.naam = naam;
    }

    /** As people say it. */
    public String naam() {
        return naam;
    }

    /** As it stands in the table and in a cookie. */
    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    public static Optional<Rol> find(String code) {
        return Arrays.stream(values()).filter(rol -> rol.code().equals(code)).findFirst();
    }
}
