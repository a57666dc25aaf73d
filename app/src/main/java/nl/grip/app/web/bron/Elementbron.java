// SPDX-License-Identifier: EUPL-1.2
package nl.grip.app.web.bron;

import java.util.Optional;
import nl.grip.opslag.bronelement.Bronelement;

/** Where the page asks for what was received. */
@FunctionalInterface
public interface Elementbron {
    Optional<Bronelement> find(String bronId);
}
