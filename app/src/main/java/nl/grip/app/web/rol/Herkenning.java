// SPDX-License-Identifier: EUPL-1.2
package nl.grip.app.web.rol;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Optional;
import nl.grip.app.web.vorm.Toegang;

/** Tells who asks. */
@FunctionalInterface
public interface Herkenning {
    /** Empty for who must log in first. */
    Optional<Kijker> find(HttpServletRequest vraag);

    /**
     * Without login: in a store of made-up people anybody, as any role; who serves himself alone in the role that he started
     * with; elsewhere a controller, without single rows.
     */
    static Herkenning zonderInloggen(Toegang toegang) {
        return vraag -> Optional.of(toegang.alleen()
                .map(alleen ->
                        Kijker.alleen(alleen.wie(), Rol.find(alleen.rol()).orElseThrow()))
                .orElseGet(() -> toegang.totOpDeRegel() ? Kijker.vanHetVoorbeeld() : Kijker.ONBEKEND));
    }
}
