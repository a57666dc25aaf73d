// SPDX-License-Identifier: EUPL-1.2
package nl.grip.rekenen.reserveren;

import java.util.stream.IntStream;

/**
 * Bornhuetter-Ferguson with an expectation per unit of exposure that is read from the triangle itself. Gluck, "Balancing
 * Development and Trend in Loss Reserve Analysis", PCAS 84 (1997): older oorsprongen are brought to the level of the
 * newest with {@code trend} (per period, 0.03 = 3%) and count less the further away they are ({@code verval} per period,
 * 1 = all count equally).
 */
public record CapeCod(ChainLadder patroon, double[] blootstelling, double trend, double verval) {

    /** Expected amount per unit of exposure at the level of the newest oorsprong, as seen from each oorsprong. */
    public double[] perEenheid() {
        double[] groei = patroon.groeiPerOorsprong();
        return IntStream.range(0, groei.length)
                .mapToDouble(i -> perEenheid(i, groei))
                .toArray();
    }

    public double[] nogTeKomen() {
        double[] perEenheid = perEenheid();
        double[] verwacht = IntStream.range(0, perEenheid.length)
                .mapToDouble(i -> perEenheid[i] / trendfactor(i) * blootstelling[i])
                .toArray();
        return Benktander.bornhuetterFerguson(patroon, verwacht).nogTeKomen();
    }

    private double perEenheid(int oorsprong, double[] groei) {
        double bedrag = 0;
        double eenheden = 0;
        for (int i = 0; i < groei.length; i++) {
            double gewicht = Math.pow(verval, Math.abs(i - oorsprong));
            bedrag += gewicht * patroon.driehoek().laatste(i) * trendfactor(i);
            eenheden += gewicht * blootstelling[i] / groei[i];
        }
        return bedrag / eenheden;
    }

    private double trendfactor(int oorsprong) {
        return Math.pow(1 + trend, blootstelling.length - 1 - oorsprong);
    }
}
