// SPDX-License-Identifier: EUPL-1.2
package nl.grip.rekenen.reserveren;

import java.util.stream.IntStream;

/**
 * An expected end, corrected step by step by what is known: one step is Bornhuetter-Ferguson, many steps the chain
 * ladder. Bornhuetter and Ferguson, "The Actuary and IBNR" (1972); Mack, "Credible Claims Reserves: The Benktander
 * Method", ASTIN Bulletin 30 (2000).
 */
public record Benktander(ChainLadder patroon, double[] verwacht, int stappen) {

    public static Benktander bornhuetterFerguson(ChainLadder patroon, double[] verwacht) {
        return new Benktander(patroon, verwacht, 1);
    }

    public double[] eindstanden() {
        double[] groei = patroon.groeiPerOorsprong();
        return IntStream.range(0, groei.length)
                .mapToDouble(i -> eindstand(patroon.driehoek().laatste(i), 1 - 1 / groei[i], verwacht[i]))
                .toArray();
    }

    public double[] nogTeKomen() {
        return Reserve.tot(patroon.driehoek(), eindstanden());
    }

    private double eindstand(double laatste, double aandeelOpen, double begin) {
        double eind = begin;
        for (int stap = 0; stap < stappen; stap++) {
            eind = laatste + aandeelOpen * eind;
        }
        return eind;
    }
}
