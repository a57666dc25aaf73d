// SPDX-License-Identifier: EUPL-1.2
package nl.grip.sturing.begroting;

import java.math.BigInteger;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import nl.grip.basis.Bedrag;

/**
 * On which taakvelden each voorziening or kostenplaats is booked, with what was booked there. A voorziening has one; a
 * kostenplaats may have more.
 */
public record Taakvelden(Map<String, SortedMap<String, Bedrag>> geboekt) {
    public Taakvelden {
        Map<String, SortedMap<String, Bedrag>> kopie = new TreeMap<>();
        geboekt.forEach((soort, velden) -> kopie.put(soort, Collections.unmodifiableSortedMap(new TreeMap<>(velden))));
        geboekt = Collections.unmodifiableMap(kopie);
    }

    /** The only one, or the first; empty when nothing says it. */
    String eerste(String soort) {
        return velden(soort).keySet().stream().findFirst().orElse("");
    }

    private SortedMap<String, Bedrag> velden(String soort) {
        return geboekt.getOrDefault(soort, Collections.emptySortedMap());
    }

    /**
     * An amount over the taakvelden, in the proportion of what was booked; together it is the amount, to the cent. Where a
     * taakveld got money back there is no such proportion: then it is what was booked, and the first bears the rest.
     */
    Map<String, Bedrag> verdeel(String soort, Bedrag bedrag) {
        var velden = velden(soort);
        if (velden.size() < 2) {
            return Map.of(eerste(soort), bedrag);
        }
        Bedrag alles = Begrotingsboek.som(velden.values());
        boolean evenredig = alles.centen() > 0 && velden.values().stream().noneMatch(deel -> deel.centen() < 0);
        return evenredig ? naarRato(velden, alles, bedrag) : metRest(velden, bedrag.min(alles));
    }

    /** Each from where the one before ended to its own share of all, so that no cent is lost. */
    private static Map<String, Bedrag> naarRato(SortedMap<String, Bedrag> velden, Bedrag alles, Bedrag bedrag) {
        Map<String, Bedrag> delen = new LinkedHashMap<>();
        Bedrag tot = Bedrag.NUL;
        Bedrag verdeeld = Bedrag.NUL;
        for (var veld : velden.entrySet()) {
            tot = tot.plus(veld.getValue());
            Bedrag hier = new Bedrag(BigInteger.valueOf(bedrag.centen())
                    .multiply(BigInteger.valueOf(tot.centen()))
                    .divide(BigInteger.valueOf(alles.centen()))
                    .longValueExact());
            delen.put(veld.getKey(), hier.min(verdeeld));
            verdeeld = hier;
        }
        return delen;
    }

    private static Map<String, Bedrag> metRest(SortedMap<String, Bedrag> velden, Bedrag rest) {
        Map<String, Bedrag> delen = new LinkedHashMap<>(velden);
        delen.merge(velden.firstKey(), rest, Bedrag::plus);
        return delen;
    }
}
