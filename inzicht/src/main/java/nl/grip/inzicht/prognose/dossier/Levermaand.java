// SPDX-License-Identifier: EUPL-1.2
package nl.grip.inzicht.prognose.dossier;

import java.util.List;
import nl.grip.inzicht.prognose.feiten.Declaratieregel;

/**
 * Everything declared for one month of care under one allocation.
 *
 * @param maand see {@link Maandtelling}
 * @param regels in order of receipt, at least one
 */
public record Levermaand(int maand, List<Declaratieregel> regels) {
    public Levermaand {
        regels = List.copyOf(regels);
    }

    public Declaratieregel eerste() {
        return regels.get(0);
    }

    /** Day of the first line. */
    public int eersteDag() {
        return Maandtelling.dag(eerste().ontvangenOp());
    }

    public double eersteVolume() {
        return Math.abs(eerste().volume());
    }

    /** Months between the care and its first line. */
    public int vertraging() {
        return Maandtelling.maand(eerste().ontvangenOp()) - maand;
    }

    /** Cents that stand at the end of that day: neither rejected nor credited. */
    public long staand(int dag) {
        long som = 0;
        for (var regel : regels) {
            som += telt(regel, dag) ? regel.centen() : 0;
        }
        return som;
    }

    /** Units that stand at the end of that day. */
    public double staandVolume(int dag) {
        double som = 0;
        for (var regel : regels) {
            som += telt(regel, dag) ? regel.volume() : 0;
        }
        return som;
    }

    /** Whether it was rejected and has not come back; nothing was credited. */
    public boolean isAfgewezen(int dag) {
        if (laatsteAfwijzing(dag) == Integer.MIN_VALUE) {
            return false;
        }
        for (var regel : regels) {
            if (isBekend(regel, dag) && (regel.isCredit() || !isAfgewezen(regel, dag))) {
                return false;
            }
        }
        return true;
    }

    /** Day of the last rejection known then. */
    public int laatsteAfwijzing(int dag) {
        int laatste = Integer.MIN_VALUE;
        for (var regel : regels) {
            if (isAfgewezen(regel, dag)) {
                laatste = Math.max(laatste, Maandtelling.dag(regel.afgewezenOp().orElseThrow()));
            }
        }
        return laatste;
    }

    private static boolean telt(Declaratieregel regel, int dag) {
        return isBekend(regel, dag) && !isAfgewezen(regel, dag);
    }

    private static boolean isBekend(Declaratieregel regel, int dag) {
        return Maandtelling.dag(regel.ontvangenOp()) <= dag;
    }

    private static boolean isAfgewezen(Declaratieregel regel, int dag) {
        return regel.afgewezenOp().isPresent()
                && Maandtelling.dag(regel.afgewezenOp().get()) <= dag;
    }
}
