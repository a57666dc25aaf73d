// SPDX-License-Identifier: EUPL-1.2
package nl.grip.rapportage.beeld;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * Values in rows and columns.
 *
 * @param kolommen the heads of the columns, such as months
 * @param onvolledig whether what stands in a column will still grow
 */
public record Raster(List<String> kolommen, List<Boolean> onvolledig, List<Reeks> reeksen) {
    public Raster {
        kolommen = List.copyOf(kolommen);
        onvolledig = List.copyOf(onvolledig);
        reeksen = List.copyOf(reeksen);
    }

    /** A row: a value for each column, or none. */
    public record Reeks(String naam, List<Optional<BigDecimal>> waarden) {
        public Reeks {
            waarden = List.copyOf(waarden);
        }

        double waarde(int kolom) {
            return waarden.get(kolom).map(BigDecimal::doubleValue).orElse(0.0);
        }

        /** How much there is of it, to sort on; not a figure. */
        double gewicht() {
            return waarden.stream()
                    .flatMap(Optional::stream)
                    .mapToDouble(w -> Math.abs(w.doubleValue()))
                    .sum();
        }
    }

    /** The heaviest rows by themselves and the rest under one name. Only for values that add up. */
    Raster samengevat(int hoogstens, String rest) {
        var gesorteerd = opGewicht();
        if (gesorteerd.size() <= hoogstens) {
            return new Raster(kolommen, onvolledig, gesorteerd);
        }
        var kop = gesorteerd.subList(0, hoogstens - 1);
        var staart = gesorteerd.subList(hoogstens - 1, gesorteerd.size());
        return new Raster(
                kolommen,
                onvolledig,
                Stream.concat(kop.stream(), Stream.of(samen(rest, staart))).toList());
    }

    List<Reeks> opGewicht() {
        return reeksen.stream()
                .sorted(java.util.Comparator.comparingDouble(Reeks::gewicht).reversed())
                .toList();
    }

    private Reeks samen(String naam, List<Reeks> delen) {
        return new Reeks(
                naam,
                IntStream.range(0, kolommen.size())
                        .mapToObj(k -> delen.stream()
                                .flatMap(deel -> deel.waarden().get(k).stream())
                                .reduce(BigDecimal::add))
                        .toList());
    }
}
