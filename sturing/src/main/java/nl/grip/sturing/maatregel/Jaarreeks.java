// SPDX-License-Identifier: EUPL-1.2
package nl.grip.sturing.maatregel;

import java.math.BigDecimal;
import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;

/** A number that is the same in every year, or one per year. */
public sealed interface Jaarreeks {
    Optional<BigDecimal> findIn(int jaar);

    /** All numbers in it. */
    Collection<BigDecimal> waarden();

    /** The number of a year; the caller knows that it is there. */
    default BigDecimal in(int jaar) {
        return findIn(jaar).orElseThrow(() -> new IllegalStateException("geen waarde in " + jaar));
    }

    static Jaarreeks altijd(BigDecimal waarde) {
        return new Altijd(waarde);
    }

    static Jaarreeks perJaar(SortedMap<Integer, BigDecimal> waarden) {
        return new PerJaar(waarden);
    }

    record Altijd(BigDecimal waarde) implements Jaarreeks {
        @Override
        public Optional<BigDecimal> findIn(int jaar) {
            return Optional.of(waarde);
        }

        @Override
        public Collection<BigDecimal> waarden() {
            return List.of(waarde);
        }
    }

    record PerJaar(SortedMap<Integer, BigDecimal> opJaar) implements Jaarreeks {
        public PerJaar {
            opJaar = Collections.unmodifiableSortedMap(new TreeMap<>(opJaar));
        }

        @Override
        public Optional<BigDecimal> findIn(int jaar) {
            return Optional.ofNullable(opJaar.get(jaar));
        }

        @Override
        public Collection<BigDecimal> waarden() {
            return opJaar.values();
        }
    }
}
