// SPDX-License-Identifier: EUPL-1.2
package nl.grip.app.web.herkomst;

import java.util.Optional;

/** Where the page asks for the trace of a figure. */
@FunctionalInterface
public interface Herkomstbron {
    /** Empty when there is no indicator of that name. */
    Optional<Afleiding> find(Cijfervraag vraag);
}
