// SPDX-License-Identifier: EUPL-1.2
package nl.grip.inzicht.prognose.meerjaren;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.OptionalDouble;
import java.util.TreeMap;
import nl.grip.inzicht.prognose.feiten.Inwonertal;

/** People by age and year, of the counts and expectations that were known last. */
public final class Bevolking {
    private final Map<Integer, NavigableMap<Integer, Inwonertal>> perJaar = new HashMap<>();

    private Bevolking(List<Inwonertal> inwoners) {
        for (var rij : inwoners) {
            perJaar.computeIfAbsent(rij.jaar(), j -> new TreeMap<>())
                    .merge(rij.leeftijdVan(), rij, (a, b) -> b.bekendVan().isBefore(a.bekendVan()) ? a : b);
        }
    }

    public static Bevolking van(List<Inwonertal> inwoners) {
        return new Bevolking(inwoners);
    }

    /**
     * By what factor the people that cost is about grow from one year to another; empty when either year is not known for
     * most of that cost.
     *
     * @param kosten what is spent, by age
     */
    public OptionalDouble groei(Map<Integer, Double> kosten, int van, int tot) {
        double bekend = 0;
        double straks = 0;
        double alles = 0;
        for (var e : kosten.entrySet()) {
            var toen = perLevensjaar(van, e.getKey());
            var dan = perLevensjaar(tot, e.getKey());
            alles += e.getValue();
            if (toen.isPresent() && dan.isPresent() && toen.getAsDouble() > 0) {
                bekend += e.getValue();
                straks += e.getValue() * dan.getAsDouble() / toen.getAsDouble();
            }
        }
        return bekend <= 0 || 2 * bekend < alles ? OptionalDouble.empty() : OptionalDouble.of(straks / bekend);
    }

    /** Before the first and after the last age of a year nobody is counted. */
    private OptionalDouble perLevensjaar(int jaar, int leeftijd) {
        var rij = perJaar.getOrDefault(jaar, new TreeMap<>()).floorEntry(leeftijd);
        if (rij == null || rij.getValue().leeftijdTot() < leeftijd) {
            return OptionalDouble.empty();
        }
        var band = rij.getValue();
        return OptionalDouble.of(band.aantal() / (band.leeftijdTot() - band.leeftijdVan() + 1.0));
    }
}
