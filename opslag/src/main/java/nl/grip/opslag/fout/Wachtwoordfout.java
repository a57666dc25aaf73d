// SPDX-License-Identifier: EUPL-1.2
package nl.grip.opslag.fout;

/** A passphrase that is too short or does not open the sealed copy. */
public final class Wachtwoordfout extends Opslagfout {
    public Wachtwoordfout(String melding) {
        super(melding, null);
    }
}
