// SPDX-License-Identifier: EUPL-1.2
package nl.grip.inzicht.prognose.meerjaren;

/**
 * By how much cost grows a year when policy stays as it is: more people that need care, and higher prices.
 *
 * @param clienten yearly growth as a share: 0.1 is a tenth more
 * @param prijs yearly growth as a share
 */
public record AutonomeGroei(double clienten, double prijs) {
    /** What an amount has become after some years: {@code uitgaven x ((1 + clienten) x (1 + prijs)) ^ jaren}. */
    public double na(double uitgaven, int jaren) {
        return uitgaven * Math.pow((1 + clienten) * (1 + prijs), jaren);
    }
}
