// SPDX-License-Identifier: EUPL-1.2
package nl.grip.app.web.vorm;

import java.util.Optional;

/** How far down a visitor may look. Without login nobody comes to the rows of real people (AVG art. 25 and 32). */
@FunctionalInterface
public interface Toegang {
    /** Whether everybody in the store is made up: then anybody may look, as any role. */
    boolean totOpDeRegel();

    /** Who started the server for himself alone; empty when nobody did. */
    default Optional<Alleen> alleen() {
        return Optional.empty();
    }
}
