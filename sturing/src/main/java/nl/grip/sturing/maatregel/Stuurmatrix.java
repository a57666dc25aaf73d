// SPDX-License-Identifier: EUPL-1.2
package nl.grip.sturing.maatregel;

import java.math.BigDecimal;
import java.util.Set;
import nl.grip.sturing.Getal;

/** Which means a municipality uses on which element of its costs, for one domain (AEF, Westland 2019). */
public record Stuurmatrix(Set<Cel> gebruikt) {
    public enum Element {
        INSTROOM,
        DOORSTROOM,
        UITSTROOM,
        TARIEVEN,
        UITVOERINGSKOSTEN
    }

    public enum Middel {
        TOEGANG,
        INKOOP,
        BEKOSTIGING,
        SUBSIDIE,
        ORGANISATIE
    }

    public record Cel(Middel middel, Element element) {}

    public Stuurmatrix {
        gebruikt = Set.copyOf(gebruikt);
    }

    public int cellen() {
        return Element.values().length * Middel.values().length;
    }

    /** An empty cell is not wrong; it asks for a reason. */
    public BigDecimal benutPct() {
        return Getal.pct(BigDecimal.valueOf(gebruikt.size()), BigDecimal.valueOf(cellen()));
    }
}
