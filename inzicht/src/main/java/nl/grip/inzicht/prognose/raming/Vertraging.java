// SPDX-License-Identifier: EUPL-1.2
package nl.grip.inzicht.prognose.raming;

import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import nl.grip.inzicht.prognose.dossier.Dossiers;
import nl.grip.inzicht.prognose.dossier.Levermaand;
import nl.grip.inzicht.prognose.dossier.Maandtelling;

/**
 * How fast aanbieders declare: the share of a month of care that is in after so many months, from each aanbieder's own
 * lines, shrunk to its class and the municipality. Months that are not over count in proportion (chain-ladder on numbers:
 * Kaplan-Meier on reversed time). Recent months weigh more.
 */
public final class Vertraging {
    public static final String VLOT = "vlot";
    public static final String KWARTAAL = "kwartaal";
    public static final String TRAAG = "traag";
    public static final String ZEER_TRAAG = "zeer_traag";
    public static final int LANGST = 18;

    private static final double HALVERING = 12;
    private static final double TWIJFEL = 25;

    private final int peilmaand;
    private final double[] allen;
    private final Map<String, double[]> perAanbieder = new HashMap<>();
    private final Map<String, String> klassen = new HashMap<>();
    private final Map<String, Integer> laatsteOntvangst = new HashMap<>();

    private Vertraging(Dossiers dossiers) {
        this.peilmaand = Maandtelling.maand(dossiers.peildag());
        var tellingen = new HashMap<String, double[][]>();
        double[][] totaal = telling();
        for (var l : dossiers.levermaanden()) {
            neem(l, tellingen.computeIfAbsent(l.eerste().aanbieder(), a -> telling()), totaal);
        }
        this.allen = verdeling(totaal, vlakke());
        tellingen.forEach((aanbieder, t) -> klassen.put(aanbieder, klasse(verdeling(t, allen), t)));
        var perKlasse = new HashMap<String, double[][]>();
        tellingen.forEach((aanbieder, t) -> telOp(perKlasse.computeIfAbsent(klasse(aanbieder), k -> telling()), t));
        tellingen.forEach((aanbieder, t) -> perAanbieder.put(
                aanbieder, verdeling(t, verdeling(perKlasse.getOrDefault(klasse(aanbieder), totaal), allen))));
    }

    public static Vertraging van(Dossiers dossiers) {
        return new Vertraging(dossiers);
    }

    /** The declaration class of an aanbieder, as estimated. */
    public String klasse(String aanbieder) {
        return klassen.getOrDefault(aanbieder, VLOT);
    }

    /**
     * The share of a month of care that would be in by now. An aanbieder that fell silent is judged on the month in which
     * it last sent something: its silence says nothing about care.
     */
    public double binnen(String aanbieder, int maand) {
        int tot = Math.min(peilmaand, laatsteOntvangst.getOrDefault(aanbieder, peilmaand));
        return tot < maand ? 0 : perAanbieder.getOrDefault(aanbieder, allen)[Math.min(LANGST, tot - maand)];
    }

    /** The same for the whole municipality. */
    public double binnen(int maand) {
        return peilmaand < maand ? 0 : allen[Math.min(LANGST, peilmaand - maand)];
    }

    private void neem(Levermaand l, double[][] eigen, double[][] totaal) {
        int d = Math.max(0, Math.min(LANGST, l.vertraging()));
        double gewicht = Math.pow(0.5, (peilmaand - l.maand()) / HALVERING);
        for (var t : new double[][][] {eigen, totaal}) {
            t[0][d] += gewicht;
            int zichtbaar = Math.min(LANGST, peilmaand - l.maand());
            for (int k = d; k <= zichtbaar; k++) {
                t[1][k] += gewicht;
            }
        }
        int ontvangen = Maandtelling.maand(l.eerste().ontvangenOp());
        eigen[2][Maandtelling.kalendermaand(ontvangen)] += gewicht;
        laatsteOntvangst.merge(l.eerste().aanbieder(), ontvangen, Math::max);
    }

    private static double[][] telling() {
        return new double[][] {new double[LANGST + 1], new double[LANGST + 1], new double[12]};
    }

    private static void telOp(double[][] som, double[][] deel) {
        for (int i = 0; i < som.length; i++) {
            for (int k = 0; k < som[i].length; k++) {
                som[i][k] += deel[i][k];
            }
        }
    }

    private static double[] vlakke() {
        double[] uit = new double[LANGST + 1];
        Arrays.setAll(uit, d -> 1 - Math.pow(0.35, d));
        uit[LANGST] = 1;
        return uit;
    }

    /** From the longest delay back: F(d-1) = F(d) x (1 - share that came exactly at d among those in by d). */
    private static double[] verdeling(double[][] telling, double[] anders) {
        double[] f = new double[LANGST + 1];
        f[LANGST] = 1;
        for (int d = LANGST; d > 0; d--) {
            double andersDan = anders[d] > 0 ? 1 - anders[d - 1] / anders[d] : 0;
            double precies = (telling[0][d] + TWIJFEL * andersDan) / (telling[1][d] + TWIJFEL);
            f[d - 1] = f[d] * (1 - Math.min(1, precies));
        }
        return f;
    }

    private static String klasse(double[] f, double[][] telling) {
        if (perKwartaal(telling[2])) {
            return KWARTAAL;
        }
        return f[1] >= 0.6 ? VLOT : f[2] >= 0.35 ? TRAAG : ZEER_TRAAG;
    }

    /** Nearly everything comes in January, April, July and October. */
    private static boolean perKwartaal(double[] ontvangen) {
        double som = Arrays.stream(ontvangen).sum();
        double kwartaal = ontvangen[0] + ontvangen[3] + ontvangen[6] + ontvangen[9];
        return som > 8 && kwartaal > 0.7 * som;
    }
}
