// SPDX-License-Identifier: EUPL-1.2
package nl.grip.sturing.begroting;

import java.math.BigDecimal;
import nl.grip.sturing.Getal;

/** Realised spending beside its budget. A percentage names its base: the same gap is less of the realisation. */
public record Overschrijding(BigDecimal realisatie, BigDecimal begroting) {
    /** From the realisation and how much it lies above its budget, as a share of that budget. */
    public static Overschrijding vanDeel(BigDecimal realisatie, BigDecimal bovenBegroting) {
        return new Overschrijding(realisatie, Getal.deel(realisatie, BigDecimal.ONE.add(bovenBegroting)));
    }

    public static Overschrijding vanBedrag(BigDecimal realisatie, BigDecimal overschrijding) {
        return new Overschrijding(realisatie, realisatie.subtract(overschrijding));
    }

    public BigDecimal bedrag() {
        return realisatie.subtract(begroting);
    }

    public BigDecimal pctVanRealisatie() {
        return Getal.pct(bedrag(), realisatie);
    }

    public BigDecimal pctVanBegroting() {
        return Getal.pct(bedrag(), begroting);
    }
}
