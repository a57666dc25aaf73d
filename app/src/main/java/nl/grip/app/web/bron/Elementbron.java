// SPDX-License-Identifier: EUPL-1.2
package nl.grip.app.web.bron;

import java.util.Optional;
import nl.grip.basis.Herkomst;

/** Where the page asks for what was received. */
@FunctionalInterface
public interface Elementbron {
    Optional<Element> find(String bronId);

    /**
     * @param herkomst where it begins
     * @param tekst as received, personal parts masked
     */
    record Element(Herkomst herkomst, String tekst) {}
}
