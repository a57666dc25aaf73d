// SPDX-License-Identifier: EUPL-1.2
package nl.grip.rekenen.reserveren;

import java.util.stream.IntStream;

/**
 * Each unit of exposure brings the same increment at the same age, whatever came before. Also called the incremental
 * loss ratio method; Schmidt, "Methods and Models of Loss Reserving Based on Run-Off Triangles" (2006), section 3.
 */
public record AdditieveMethode(Driehoek driehoek, double[] blootstelling, Gemiddelde gemiddelde) {

    /** Increment per unit of exposure, per period; {@code NaN} where no oorsprong tells it. */
    public double[] perEenheid() {
        return IntStream.range(0, driehoek.perioden())
                .mapToDouble(this::perEenheid)
                .toArray();
    }

    public double[] nogTeKomen() {
        double[] perEenheid = perEenheid();
        return IntStream.range(0, driehoek.oorsprongen())
                .mapToDouble(i -> blootstelling[i]
                        * IntStream.range(driehoek.leeftijd(i) + 1, perEenheid.length)
                                .mapToDouble(j -> perEenheid[j])
                                .sum())
                .toArray();
    }

    private double perEenheid(int periode) {
        double teller = 0;
        double gewicht = 0;
        for (int i = 0; i < blootstelling.length; i++) {
            double toename = driehoek.toename(i, periode);
            if (!Double.isNaN(toename) && gemiddelde.bruikbaar(blootstelling[i])) {
                teller += gemiddelde.teller(blootstelling[i], toename);
                gewicht += gemiddelde.gewicht(blootstelling[i]);
            }
        }
        return gewicht == 0 ? Double.NaN : gemiddelde.factor(teller, gewicht);
    }
}
