// SPDX-License-Identifier: EUPL-1.2
package nl.grip.inzicht.prognose.raming;

import java.util.Arrays;
import java.util.List;

/** Expected cents of one place while they are being added up. */
public final class Som {
    private static final int JAAR_IN_MAANDEN = 12;

    private final double[] maanden = new double[JAAR_IN_MAANDEN];
    private double centen;
    private double variantie;
    private double nieuw;

    void telOp(double meerCenten, double meerVariantie) {
        centen += meerCenten;
        variantie += meerVariantie;
    }

    void telOpInMaand(int kalendermaand, double meerCenten) {
        maanden[kalendermaand] += meerCenten;
    }

    void telOpAlsNieuw(double meerCenten) {
        nieuw += meerCenten;
    }

    /** All of it. */
    public double centen() {
        return centen;
    }

    /** Of chance of its own, in cents squared. */
    public double variantie() {
        return variantie;
    }

    /** The part under allocations that became known after the day that was asked. */
    public double nieuw() {
        return nieuw;
    }

    /** The same cents by calendar month of care, from January. */
    public List<Double> maanden() {
        return Arrays.stream(maanden).boxed().toList();
    }
}
