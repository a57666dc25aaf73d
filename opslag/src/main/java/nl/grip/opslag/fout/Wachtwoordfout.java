// SPDX-License-Identifier: EUPL-1.2
package nl.grip.opslag.fout;

/** A passphrase that is too short or does not open the sealed copy. */
public final class Wachtwoordfout extends Opslagfout {
    private static final long serialVersionUID = 1L;

    public Wachtwoordfout(String melding) {
        super(melding, null);
    }
}
