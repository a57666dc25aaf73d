// SPDX-License-Identifier: EUPL-1.2
package nl.grip.app.web.inlog;

/** What only Grip and the login provider know. Never prints itself. */
public final class Geheim {
    private final String tekst;

    public Geheim(String tekst) {
        this.tekst = tekst;
    }

    String tekst() {
        return tekst;
    }

    @Override
    public String toString() {
        return "(geheim)";
    }
}
