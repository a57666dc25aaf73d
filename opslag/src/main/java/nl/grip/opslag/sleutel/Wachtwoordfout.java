// SPDX-License-Identifier: EUPL-1.2
package nl.grip.opslag.sleutel;

/** A passphrase that is too short or does not open the sealed copy. */
public final class Wachtwoordfout extends RuntimeException {
    private static final long serialVersionUID = 1L;

    Wachtwoordfout(String melding) {
        super(melding);
    }
}
