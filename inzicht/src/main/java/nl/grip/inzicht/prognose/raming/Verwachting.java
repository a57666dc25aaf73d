// SPDX-License-Identifier: EUPL-1.2
package nl.grip.inzicht.prognose.raming;

import java.util.Comparator;
import java.util.Map;
import java.util.TreeMap;
import nl.grip.inzicht.prognose.Onderdeel;

/** Sums of expected cents, and how far each may be off by chance, while they are being made. */
public final class Verwachting {
    private final Map<Plek, double[]> sommen = new TreeMap<>();

    /** Where cost falls. */
    public record Plek(String voorziening, String aanbieder, String wijk, Onderdeel onderdeel)
            implements Comparable<Plek> {
        private static final Comparator<Plek> VOLGORDE = Comparator.comparing(Plek::voorziening)
                .thenComparing(Plek::aanbieder)
                .thenComparing(Plek::wijk)
                .thenComparing(Plek::onderdeel);

        @Override
        public int compareTo(Plek andere) {
            return VOLGORDE.compare(this, andere);
        }
    }

    void telOp(Plek plek, double centen, double variantie) {
        if (centen != 0 || variantie != 0) {
            var som = sommen.computeIfAbsent(plek, p -> new double[2]);
            som[0] += centen;
            som[1] += variantie;
        }
    }

    /** Cents and variance in cents squared, by place. */
    public Map<Plek, double[]> sommen() {
        return sommen;
    }
}
