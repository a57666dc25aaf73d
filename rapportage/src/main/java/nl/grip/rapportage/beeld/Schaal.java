// SPDX-License-Identifier: EUPL-1.2
package nl.grip.rapportage.beeld;

import java.util.List;
import java.util.stream.DoubleStream;

/**
 * From a value to a place.
 *
 * @param laagste the value that stands at {@code begin}
 * @param hoogste the value that stands at {@code einde}
 */
record Schaal(double laagste, double hoogste, double begin, double einde) {
    private static final int STREPEN = 4;

    /** Around these values and zero, with some room. */
    static Schaal om(DoubleStream waarden, double begin, double einde) {
        var maten = waarden.summaryStatistics();
        double laag = Math.min(0, maten.getCount() == 0 ? 0 : maten.getMin());
        double hoog = Math.max(0, maten.getCount() == 0 ? 1 : maten.getMax());
        return tussen(laag, hoog, begin, einde);
    }

    /** From at most the one to at least the other, at round values. */
    static Schaal tussen(double laag, double hoog, double begin, double einde) {
        double stap = stap(hoog - laag);
        return new Schaal(
                Math.floor(laag / stap) * stap,
                Math.max(Math.floor(laag / stap) + 1, Math.ceil(hoog / stap)) * stap,
                begin,
                einde);
    }

    double op(double waarde) {
        return begin + (waarde - laagste) / (hoogste - laagste) * (einde - begin);
    }

    /** Round values to draw a line at. */
    List<Double> strepen() {
        double stap = stap(hoogste - laagste);
        return DoubleStream.iterate(laagste, w -> w <= hoogste + stap / 2, w -> w + stap)
                .boxed()
                .toList();
    }

    /** 1, 2 or 5 times a power of ten. */
    private static double stap(double bereik) {
        double ruw = (bereik <= 0 ? 1 : bereik) / STREPEN;
        double macht = Math.pow(10, Math.floor(Math.log10(ruw)));
        double deel = ruw / macht;
        return macht * (deel <= 1 ? 1 : deel <= 2 ? 2 : deel <= 5 ? 5 : 10);
    }
}
