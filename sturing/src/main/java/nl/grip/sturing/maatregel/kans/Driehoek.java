// SPDX-License-Identifier: EUPL-1.2
package nl.grip.sturing.maatregel.kans;

/**
 * The triangular distribution: the most likely value and the two ends. It is what one has when experts name three numbers.
 * Johnson, "The triangular distribution as a proxy for the beta distribution in risk analysis", The Statistician 46 (1997).
 */
record Driehoek(double laag, double top, double hoog) {
    /** The value under which this share of the probability lies. */
    double kwantiel(double kans) {
        if (hoog <= laag) {
            return top;
        }
        double knik = (top - laag) / (hoog - laag);
        return kans < knik
                ? laag + Math.sqrt(kans * (hoog - laag) * (top - laag))
                : hoog - Math.sqrt((1 - kans) * (hoog - laag) * (hoog - top));
    }

    double[] kwantielen(double[] kansen) {
        double[] uit = new double[kansen.length];
        for (int i = 0; i < uit.length; i++) {
            uit[i] = kwantiel(kansen[i]);
        }
        return uit;
    }
}
