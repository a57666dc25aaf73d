// SPDX-License-Identifier: EUPL-1.2
package nl.grip.app.web.inlog;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/** The tries of one browser, some tabs at once; each can be taken once. */
final class Pogingen {
    private static final int MEESTE = 8;
    private final Map<String, Poging> open = new LinkedHashMap<>();

    synchronized void zet(Poging poging) {
        if (open.size() == MEESTE) {
            open.remove(open.keySet().iterator().next());
        }
        open.put(poging.state().getValue(), poging);
    }

    synchronized Optional<Poging> neem(String state) {
        return Optional.ofNullable(open.remove(state));
    }
}
