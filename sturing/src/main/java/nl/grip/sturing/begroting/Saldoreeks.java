// SPDX-License-Identifier: EUPL-1.2
package nl.grip.sturing.begroting;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import nl.grip.sturing.Getal;

/** The saldo of several years under one stated sign convention. */
public record Saldoreeks(SortedMap<Integer, BigDecimal> opJaar, Teken teken) {
    /** What a plus means; documents use both, sometimes side by side. */
    public enum Teken {
        PLUS_IS_TEKORT,
        PLUS_IS_OVERSCHOT
    }

    public Saldoreeks {
        opJaar = Collections.unmodifiableSortedMap(new TreeMap<>(opJaar));
    }

    /** The same years under another convention. */
    public Saldoreeks als(Teken ander) {
        SortedMap<Integer, BigDecimal> nieuw = new TreeMap<>(opJaar);
        nieuw.replaceAll((jaar, saldo) -> ander == teken ? saldo : saldo.negate());
        return new Saldoreeks(nieuw, ander);
    }

    public BigDecimal cumulatief() {
        return Getal.som(new ArrayList<>(opJaar.values()));
    }

    /** The change from the first to the last year. */
    public BigDecimal omslag() {
        List<BigDecimal> saldi = List.copyOf(opJaar.values());
        return saldi.get(saldi.size() - 1).subtract(saldi.get(0));
    }

    public Optional<Integer> findEersteTekortjaar() {
        return als(Teken.PLUS_IS_TEKORT).opJaar.entrySet().stream()
                .filter(jaar -> jaar.getValue().signum() > 0)
                .map(Map.Entry::getKey)
                .findFirst();
    }
}
