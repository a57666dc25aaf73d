// SPDX-License-Identifier: EUPL-1.2
package nl.grip.app.web.vorm;

/** The address in the browser asks for something that cannot be; the message is Dutch and meant for the reader. */
public final class Vraagfout extends RuntimeException {
    private static final long serialVersionUID = 1L;

    public Vraagfout(String zin) {
        super(zin);
    }

    public String zin() {
        return String.valueOf(getMessage());
    }
}
