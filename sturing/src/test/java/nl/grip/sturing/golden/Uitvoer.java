// SPDX-License-Identifier: EUPL-1.2
package nl.grip.sturing.golden;

import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.Map;

/** The named answers of one case. */
final class Uitvoer {
    private final Map<String, Object> velden = new LinkedHashMap<>();

    static Uitvoer of(String naam, Object waarde) {
        return new Uitvoer().met(naam, waarde);
    }

    Uitvoer met(String naam, Object waarde) {
        Object bewaard = waarde instanceof Integer i ? BigDecimal.valueOf(i) : waarde;
        velden.put(naam, bewaard);
        return this;
    }

    Map<String, Object> velden() {
        return velden;
    }
}
