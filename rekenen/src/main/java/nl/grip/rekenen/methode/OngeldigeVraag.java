// SPDX-License-Identifier: EUPL-1.2
package nl.grip.rekenen.methode;

/** The request itself is wrong: an unknown method or option. The message is for the user, with the nearest name. */
public final class OngeldigeVraag extends RuntimeException {
    private static final long serialVersionUID = 1L;

    OngeldigeVraag(String bericht) {
        super(bericht);
    }
}
