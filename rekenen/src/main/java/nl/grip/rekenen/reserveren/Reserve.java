// SPDX-License-Identifier: EUPL-1.2
package nl.grip.rekenen.reserveren;

import java.util.Arrays;

/** The difference between where an oorsprong will end and where it is now. */
final class Reserve {
    private Reserve() {}

    static double[] tot(Driehoek driehoek, double[] eindstanden) {
        double[] reserve = new double[eindstanden.length];
        Arrays.setAll(reserve, i -> eindstanden[i] - driehoek.laatste(i));
        return reserve;
    }
}
