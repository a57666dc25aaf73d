// SPDX-License-Identifier: EUPL-1.2
package nl.grip.sturing.bekostiging;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import nl.grip.sturing.Getal;

/** Wmo-vervoer: rides by destination and what they cost; costs follow the number of rides. */
public record Ritten(Map<String, BigDecimal> perBestemming, BigDecimal kosten) {
    public Ritten {
        perBestemming = Collections.unmodifiableMap(new LinkedHashMap<>(perBestemming));
    }

    public BigDecimal aantal() {
        return Getal.som(new ArrayList<>(perBestemming.values()));
    }

    public BigDecimal kostenPerRit() {
        return Getal.deel(kosten, aantal());
    }

    public BigDecimal aandeelPct(String bestemming) {
        return Getal.pct(naar(bestemming), aantal());
    }

    public BigDecimal kostenNaar(String bestemming) {
        return Getal.deel(naar(bestemming).multiply(kosten), aantal());
    }

    private BigDecimal naar(String bestemming) {
        return perBestemming.getOrDefault(bestemming, BigDecimal.ZERO);
    }
}
