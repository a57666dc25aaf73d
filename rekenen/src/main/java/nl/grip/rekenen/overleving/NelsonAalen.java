// SPDX-License-Identifier: EUPL-1.2
package nl.grip.rekenen.overleving;

/**
 * The cumulative hazard: the sum of the chances of ending, moment by moment. Nelson, "Hazard plotting for incomplete
 * failure data" (1969); Aalen, Annals of Statistics 6 (1978).
 */
public record NelsonAalen(Risicotafel tafel, double[] gevaar, double[] variantie) {

    public static NelsonAalen van(Risicotafel tafel) {
        int n = tafel.momenten().length;
        double[] gevaar = new double[n];
        double[] variantie = new double[n];
        double som = 0;
        double kwadraten = 0;
        for (int t = 0; t < n; t++) {
            double stap = tafel.gevaar(t, 0);
            som += stap;
            kwadraten += stap == 0 ? 0 : stap / tafel.opRisico()[t];
            gevaar[t] = som;
            variantie[t] = kwadraten;
        }
        return new NelsonAalen(tafel, gevaar, variantie);
    }

    public double op(double tijd) {
        int plaats = tafel.plaats(tijd);
        return plaats < 0 ? 0 : gevaar[plaats];
    }

    public double fout(double tijd) {
        int plaats = tafel.plaats(tijd);
        return plaats < 0 ? 0 : Math.sqrt(variantie[plaats]);
    }
}
