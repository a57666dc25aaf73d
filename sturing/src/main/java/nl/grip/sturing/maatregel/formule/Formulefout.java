// SPDX-License-Identifier: EUPL-1.2
package nl.grip.sturing.maatregel.formule;

/** A formula that cannot be read or calculated; the message is for the user, in Dutch. */
public final class Formulefout extends RuntimeException {
    private static final long serialVersionUID = 1L;

    public Formulefout(String melding) {
        super(melding);
    }
}
