// SPDX-License-Identifier: EUPL-1.2
package nl.grip.inzicht.prognose.raming;

import java.util.Comparator;
import java.util.HashMap;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import nl.grip.inzicht.prognose.Onderdeel;
import nl.grip.inzicht.prognose.dossier.Maandtelling;

/** Sums of expected cents, when they fall, and how far each may be off by chance, while they are being made. */
public final class Verwachting {
    private final Map<Plek, Som> sommen = new HashMap<>();

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

    /** @param maand of the care, see {@link Maandtelling} */
    void telOp(Plek plek, int maand, double centen, double variantie) {
        if (centen != 0 || variantie != 0) {
            som(plek).telOp(centen, variantie);
            spreid(plek, maand, centen);
        }
    }

    /** Cents of several months, told apart with {@link #spreid}. */
    void telOp(Plek plek, double centen, double variantie) {
        if (centen != 0 || variantie != 0) {
            som(plek).telOp(centen, variantie);
        }
    }

    /** In which month cents fall that are counted with {@link #telOp}. */
    void spreid(Plek plek, int maand, double centen) {
        if (centen != 0) {
            som(plek).telOpInMaand(Maandtelling.kalendermaand(maand), centen);
        }
    }

    /** That cents, counted already, fall under an allocation that is new. */
    void markeerNieuw(Plek plek, double centen) {
        if (centen != 0) {
            som(plek).telOpAlsNieuw(centen);
        }
    }

    private Som som(Plek plek) {
        return sommen.computeIfAbsent(plek, p -> new Som());
    }

    /** By place, in order. */
    public SortedMap<Plek, Som> sommen() {
        return new TreeMap<>(sommen);
    }
}
