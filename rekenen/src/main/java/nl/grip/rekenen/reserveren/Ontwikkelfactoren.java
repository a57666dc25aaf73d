// SPDX-License-Identifier: EUPL-1.2
package nl.grip.rekenen.reserveren;

import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;

/**
 * Age-to-age factors of a triangle: by how much the cumulative value grows from one period to the next. Taylor, "Loss
 * Reserving: An Actuarial Perspective" (2000), ch. 3.
 */
public final class Ontwikkelfactoren {
    private final Driehoek driehoek;
    private final Factorkeuze keuze;
    private final int laatsteDiagonaal;

    private Ontwikkelfactoren(Driehoek driehoek, Factorkeuze keuze) {
        this.driehoek = driehoek;
        this.keuze = keuze;
        this.laatsteDiagonaal = IntStream.range(0, driehoek.oorsprongen())
                .map(i -> i + driehoek.leeftijd(i))
                .max()
                .orElse(0);
    }

    /** One factor per step between periods; {@code NaN} where no pair of values tells it. */
    public static double[] schat(Driehoek driehoek, Factorkeuze keuze) {
        var schatter = new Ontwikkelfactoren(driehoek, keuze);
        return IntStream.range(0, Math.max(0, driehoek.perioden() - 1))
                .mapToDouble(schatter::factor)
                .toArray();
    }

    private double factor(int stap) {
        double teller = 0;
        double gewicht = 0;
        for (Paar paar : zonderUitersten(paren(stap))) {
            teller += keuze.gemiddelde().teller(paar.x, paar.y);
            gewicht += keuze.gemiddelde().gewicht(paar.x);
        }
        return gewicht == 0 ? Double.NaN : keuze.gemiddelde().factor(teller, gewicht);
    }

    private List<Paar> paren(int stap) {
        return IntStream.range(0, driehoek.oorsprongen())
                .filter(i -> driehoek.bekend(i, stap) && driehoek.bekend(i, stap + 1) && inVenster(i + stap + 1))
                .mapToObj(i -> new Paar(driehoek.waarde(i, stap), driehoek.waarde(i, stap + 1)))
                .filter(paar -> keuze.gemiddelde().bruikbaar(paar.x))
                .toList();
    }

    private boolean inVenster(int diagonaal) {
        return keuze.perioden() < 1 || diagonaal > laatsteDiagonaal - keuze.perioden();
    }

    /** Equal factors are ranked by volume. A column that would keep too few factors keeps all of them. */
    private List<Paar> zonderUitersten(List<Paar> paren) {
        int over = paren.size() - keuze.zonderHoogste() - keuze.zonderLaagste();
        if (over < keuze.behoud() || over == paren.size()) {
            return paren;
        }
        return paren.stream()
                .sorted(Paar.OP_FACTOR)
                .skip(keuze.zonderLaagste())
                .limit(over)
                .toList();
    }

    private record Paar(double x, double y) {
        static final Comparator<Paar> OP_FACTOR =
                Comparator.<Paar>comparingDouble(paar -> paar.y / paar.x).thenComparingDouble(paar -> paar.x);
    }
}
