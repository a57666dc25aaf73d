// SPDX-License-Identifier: EUPL-1.2
package nl.grip.rekenen.tijdreeks;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * What an exponential smoothing model has to learn: smoothing weights, and level, trend and season before the first value.
 *
 * @param seizoen the season just before the first value, newest first; one figure per place in the period
 */
record EtsParameters(
        double alpha, double beta, double gamma, double phi, double niveau, double helling, double[] seizoen) {
    private static final double LAAG = 1e-4;
    private static final double HOOG = 0.9999;
    private static final double PHI_LAAG = 0.8;
    private static final double PHI_HOOG = 0.98;

    static EtsParameters begin(EtsVorm vorm, double[] reeks, int periode) {
        double alpha = LAAG + 0.2 * (HOOG - LAAG) / periode;
        double beta = vorm.metTrend() ? LAAG + 0.1 * (Math.min(HOOG, alpha) - LAAG) : 0;
        double gamma = vorm.metSeizoen() ? LAAG + 0.05 * (Math.min(HOOG, 1 - alpha) - LAAG) : 0;
        double phi = vorm.gedempt() ? PHI_LAAG + 0.99 * (PHI_HOOG - PHI_LAAG) : 1;
        var toestand = EtsBegin.van(vorm, reeks, periode);
        return new EtsParameters(alpha, beta, gamma, phi, toestand.niveau(), toestand.helling(), toestand.seizoen());
    }

    /** As one list for the search. The last figure of the season is left out: it follows from the sum. */
    double[] lijst(EtsVorm vorm) {
        var lijst = new ArrayList<>(List.of(alpha));
        voegToe(lijst, vorm.metTrend(), beta);
        voegToe(lijst, vorm.metSeizoen(), gamma);
        voegToe(lijst, vorm.gedempt(), phi);
        lijst.add(niveau);
        voegToe(lijst, vorm.metTrend(), helling);
        Arrays.stream(seizoen).limit(Math.max(0, seizoen.length - 1)).forEach(lijst::add);
        return lijst.stream().mapToDouble(Double::doubleValue).toArray();
    }

    private static void voegToe(List<Double> lijst, boolean erbij, double waarde) {
        if (erbij) {
            lijst.add(waarde);
        }
    }

    static EtsParameters van(EtsVorm vorm, int periode, double[] lijst) {
        int plaats = 1;
        double beta = vorm.metTrend() ? lijst[plaats++] : 0;
        double gamma = vorm.metSeizoen() ? lijst[plaats++] : 0;
        double phi = vorm.gedempt() ? lijst[plaats++] : 1;
        double niveau = lijst[plaats++];
        double helling = vorm.metTrend() ? lijst[plaats++] : 0;
        return new EtsParameters(lijst[0], beta, gamma, phi, niveau, helling, seizoen(vorm, periode, lijst, plaats));
    }

    private static double[] seizoen(EtsVorm vorm, int periode, double[] lijst, int vanaf) {
        if (!vorm.metSeizoen()) {
            return new double[0];
        }
        double[] seizoen = Arrays.copyOf(Arrays.copyOfRange(lijst, vanaf, lijst.length), periode);
        double som = Arrays.stream(lijst, vanaf, lijst.length).sum();
        seizoen[periode - 1] = (vorm.seizoen() == EtsVorm.Seizoen.M ? periode : 0) - som;
        return seizoen;
    }

    /** Weights between 0 and 1 in the usual sense, and old values that are forgotten: both are asked. */
    boolean toegestaan(EtsVorm vorm, int periode) {
        boolean gewoon = tussen(alpha, LAAG, HOOG)
                && (!vorm.metTrend() || tussen(beta, LAAG, Math.min(alpha, HOOG)))
                && (!vorm.metSeizoen() || tussen(gamma, LAAG, Math.min(1 - alpha, HOOG)))
                && (!vorm.gedempt() || tussen(phi, PHI_LAAG, PHI_HOOG));
        return gewoon && positief(vorm) && (!vorm.metSeizoen() || EtsStabiliteit.vergeet(this, periode));
    }

    private boolean positief(EtsVorm vorm) {
        return vorm.seizoen() != EtsVorm.Seizoen.M || Arrays.stream(seizoen).allMatch(s -> s >= 0);
    }

    private static boolean tussen(double waarde, double laag, double hoog) {
        return waarde >= laag && waarde <= hoog;
    }
}
