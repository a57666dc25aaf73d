// SPDX-License-Identifier: EUPL-1.2
package nl.grip.app.web.maatregel;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import nl.grip.sturing.maatregel.Kenmerken;

/**
 * The form in which a decision on a measure is written down.
 *
 * @param op version that was shown
 * @param bezwaar why it was not written down
 */
public record Besluitblad(
        String titel,
        String id,
        int op,
        String staat,
        String uitzonderingsgrond,
        String grond,
        String wie,
        Optional<String> bezwaar) {
    public List<String> staten() {
        return Kenmerken.STATEN;
    }

    public List<String> gronden() {
        return Stream.concat(Stream.of(""), Kenmerken.UITZONDERINGSGRONDEN.stream())
                .toList();
    }
}
