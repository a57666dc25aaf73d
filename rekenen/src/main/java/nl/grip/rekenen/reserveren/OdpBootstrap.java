// SPDX-License-Identifier: EUPL-1.2
package nl.grip.rekenen.reserveren;

import java.util.Arrays;
import java.util.Optional;
import java.util.stream.IntStream;
import nl.grip.rekenen.simulatie.Toeval;
import nl.grip.rekenen.simulatie.Trekkingen;

/**
 * The whole distribution of what is still to come: residuals of the over-dispersed Poisson fit are drawn again, the chain
 * ladder is run on each pseudo triangle, and the future gets process noise. England and Verrall, "Analytic and bootstrap
 * estimates of prediction errors in claims reserving", IME 25 (1999); process noise: England, addendum, IME 31 (2002).
 */
public final class OdpBootstrap {
    /** How the noise of the future is drawn: mean and variance are the same. */
    public enum Proces {
        GAMMA,
        OD_POIS
    }

    final int rijen;
    final int kolommen;
    final int[] leeftijd;
    final double[][] verwacht;
    final double[] residuen;
    final double phi;
    final Proces proces;

    private OdpBootstrap(Driehoek driehoek, Proces proces) {
        this.rijen = driehoek.oorsprongen();
        this.kolommen = driehoek.perioden();
        this.leeftijd = IntStream.range(0, rijen).map(driehoek::leeftijd).toArray();
        this.verwacht = terugwaarts(driehoek);
        double[] ruw = residuen(driehoek);
        int vrijheid = ruw.length - (rijen + kolommen - 1);
        this.phi = Arrays.stream(ruw).map(r -> r * r).sum() / vrijheid;
        double bijstelling = Math.sqrt((double) ruw.length / vrijheid);
        this.residuen = Arrays.stream(ruw).map(r -> r * bijstelling).toArray();
        this.proces = proces;
    }

    /** Empty when there are not more cells than parameters, or no finite spread: then there is nothing to draw. */
    public static Optional<OdpBootstrap> find(Driehoek driehoek, Proces proces) {
        return Optional.of(new OdpBootstrap(driehoek, proces)).filter(OdpBootstrap::mogelijk);
    }

    private boolean mogelijk() {
        return Double.isFinite(phi) && phi > 0 && residuen.length > rijen + kolommen - 1;
    }

    /** Draws of what is still to come: per draw the amounts per oorsprong. */
    public double[][] trek(int aantal, Toeval toeval) {
        return Trekkingen.trek(aantal, toeval, stroom -> new Odptrekking(this, stroom)::trek);
    }

    /** Fitted increments: from the end back with the chain ladder's shares. */
    private double[][] terugwaarts(Driehoek driehoek) {
        var chainLadder = ChainLadder.van(driehoek, Factorkeuze.ALLE);
        double[] eind = chainLadder.eindstanden();
        double[] aandeel = chainLadder.aandeelBinnen();
        double[][] toenamen = new double[rijen][kolommen];
        for (int i = 0; i < rijen; i++) {
            for (int j = 0; j <= leeftijd[i]; j++) {
                toenamen[i][j] = eind[i] * (aandeel[j] - (j == 0 ? 0 : aandeel[j - 1]));
            }
        }
        return toenamen;
    }

    private double[] residuen(Driehoek driehoek) {
        return IntStream.range(0, rijen)
                .boxed()
                .flatMapToDouble(i ->
                        IntStream.range(0, kolommen).mapToDouble(j -> residu(driehoek.toename(i, j), verwacht[i][j])))
                .filter(residu -> !Double.isNaN(residu))
                .toArray();
    }

    private static double residu(double toename, double verwacht) {
        return verwacht == 0 && toename == 0 ? 0 : (toename - verwacht) / Math.sqrt(Math.abs(verwacht));
    }
}
