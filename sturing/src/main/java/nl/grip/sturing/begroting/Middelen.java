// SPDX-License-Identifier: EUPL-1.2
package nl.grip.sturing.begroting;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import nl.grip.sturing.Getal;

/** Grants of the Rijk by part, in one year, in euro or in thousands as the source has it. */
public record Middelen(Map<String, BigDecimal> perOnderdeel) {
    public Middelen {
        perOnderdeel = Collections.unmodifiableMap(new LinkedHashMap<>(perOnderdeel));
    }

    public BigDecimal totaal() {
        return Getal.som(new ArrayList<>(perOnderdeel.values()));
    }

    /** Growth in percent to a later year, for every part that stands in both. */
    public Map<String, BigDecimal> groeiPctNaar(Middelen later) {
        Map<String, BigDecimal> groei = new LinkedHashMap<>();
        perOnderdeel.forEach((naam, bedrag) -> {
            BigDecimal nieuw = later.perOnderdeel.get(naam);
            if (nieuw != null) {
                groei.put(naam, Getal.groeiPct(bedrag, nieuw));
            }
        });
        return groei;
    }

    /** A layer of money on a row of deficits: what is left of each. */
    public static List<BigDecimal> tekortNa(List<BigDecimal> tekorten, List<BigDecimal> impuls) {
        List<BigDecimal> rest = new ArrayList<>();
        for (int i = 0; i < tekorten.size(); i++) {
            rest.add(tekorten.get(i).subtract(i < impuls.size() ? impuls.get(i) : BigDecimal.ZERO));
        }
        return rest;
    }
}
