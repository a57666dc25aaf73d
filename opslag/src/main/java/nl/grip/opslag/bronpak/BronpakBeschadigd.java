// SPDX-License-Identifier: EUPL-1.2
package nl.grip.opslag.bronpak;

import java.io.IOException;

/** A pack of sources is not as it was written. */
public final class BronpakBeschadigd extends IOException {
    private static final long serialVersionUID = 1L;

    BronpakBeschadigd(String wat) {
        super("Bewaarde bronnen zijn beschadigd: " + wat + ". Zet een reservekopie terug met 'grip terugzetten'.");
    }
}
