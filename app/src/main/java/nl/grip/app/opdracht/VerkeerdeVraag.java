// SPDX-License-Identifier: EUPL-1.2
package nl.grip.app.opdracht;

/** What was asked cannot be: an unknown name, a value that does not fit. The user reads the sentence. */
public final class VerkeerdeVraag extends RuntimeException {
    private static final long serialVersionUID = 1;
    private final String zin;

    public VerkeerdeVraag(String zin) {
        super(zin);
        this.zin = zin;
    }

    public String zin() {
        return zin;
    }
}
