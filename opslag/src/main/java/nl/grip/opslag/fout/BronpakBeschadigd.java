// SPDX-License-Identifier: EUPL-1.2
package nl.grip.opslag.fout;

/** A pack of sources is not as it was written. */
public final class BronpakBeschadigd extends Opslagfout {
    private static final long serialVersionUID = 1L;

    public BronpakBeschadigd(String wat) {
        super(
                "Bewaarde bronnen zijn beschadigd: " + wat + ". Zet een reservekopie terug met 'grip terugzetten'.",
                null);
    }
}
