// SPDX-License-Identifier: EUPL-1.2
package nl.grip.app.web.vorm;

/** What the address asks for is not there; the message is Dutch and meant for the reader. */
public final class Nietgevonden extends RuntimeException {
    private static final long serialVersionUID = 1L;

    public Nietgevonden(String zin) {
        super(zin);
    }

    public String zin() {
        return String.valueOf(getMessage());
    }
}
