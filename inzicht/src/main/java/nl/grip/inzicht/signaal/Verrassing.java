// SPDX-License-Identifier: EUPL-1.2
package nl.grip.inzicht.signaal;

/**
 * How surprising a count is. The bound of Chernoff (1952) holds for every sum of independent chances, also unequal ones:
 * the chance of something at least as far off is at most exp(-verrassing).
 */
final class Verrassing {
    /** A chance of at most 1 in 1,800 each month, which leaves a year well under 5%, also for two tests a month. */
    static final double GRENS = 7.5;

    private Verrassing() {}

    /** Of {@code aantal} bills {@code gezien} are in where {@code verwacht} were expected. */
    static double binomiaal(double aantal, double gezien, double verwacht) {
        double n = Math.max(aantal, Math.max(gezien, verwacht) + 1e-9);
        double q = gezien / n;
        double p = Math.max(1e-6, Math.min(1 - 1e-6, verwacht / n));
        return n * (term(q, p) + term(1 - q, 1 - p));
    }

    /** {@code gezien} events came where {@code verwacht} are usual. */
    static double poisson(double gezien, double verwacht) {
        double v = Math.max(verwacht, 1e-9);
        return gezien == 0 ? v : gezien * Math.log(gezien / v) - gezien + v;
    }

    private static double term(double q, double p) {
        return q <= 0 ? 0 : q * Math.log(q / p);
    }
}
