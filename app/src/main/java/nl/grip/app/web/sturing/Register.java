// SPDX-License-Identifier: EUPL-1.2
package nl.grip.app.web.sturing;

import java.util.List;

/**
 * The versions of what this page stands on, and the way to bring a new one.
 *
 * @param soort as in the address: {@code risico}
 * @param uitleg which columns a table has
 * @param wijzigbaar whether this reader may bring one
 */
public record Register(String soort, String uitleg, List<Versieregel> versies, boolean wijzigbaar) {
    public Register {
        versies = List.copyOf(versies);
    }

    /** Whether this reader can neither read nor bring a version. */
    boolean isLeeg() {
        return versies.isEmpty() && !wijzigbaar;
    }

    /** @param adres where the version can be read back */
    public record Versieregel(String naam, int nummer, String wanneer, String wie, String waarom, String adres) {}
}
