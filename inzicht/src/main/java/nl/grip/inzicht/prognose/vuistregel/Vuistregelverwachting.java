// SPDX-License-Identifier: EUPL-1.2
package nl.grip.inzicht.prognose.vuistregel;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.stream.IntStream;

/**
 * What a rule of thumb says, with a band from its own errors in earlier years on the same day of the year.
 *
 * @param verwacht cents
 * @param fouten what came true over what the rule said, less one, sorted; empty when there is no earlier year
 */
public record Vuistregelverwachting(Vuistregel regel, Jaarstand stand, double verwacht, double[] fouten) {

    /**
     * Each rule that can be calculated.
     *
     * @param standen of what was known on the peildatum
     */
    public static List<Vuistregelverwachting> alle(Jaarstanden standen, int jaar, LocalDate peildatum) {
        var nu = standen.op(jaar, peildatum);
        var eerder = eerdereJaren(standen, jaar, peildatum);
        return Arrays.stream(Vuistregel.values())
                .flatMap(regel -> van(regel, nu, eerder).stream())
                .toList();
    }

    private static Optional<Vuistregelverwachting> van(Vuistregel regel, Jaarstand nu, List<Eerder> eerder) {
        double[] fouten = eerder.stream()
                .map(e -> e.fout(regel))
                .filter(OptionalDouble::isPresent)
                .mapToDouble(OptionalDouble::getAsDouble)
                .sorted()
                .toArray();
        var verwacht = regel.verwacht(nu);
        return verwacht.isPresent()
                ? Optional.of(new Vuistregelverwachting(regel, nu, verwacht.getAsDouble(), fouten))
                : Optional.empty();
    }

    private static List<Eerder> eerdereJaren(Jaarstanden standen, int jaar, LocalDate peildatum) {
        int eerste = standen.eersteJaar();
        List<Eerder> uit = new ArrayList<>();
        for (int terug = 1; jaar - terug > eerste; terug++) {
            uit.add(new Eerder(
                    standen.op(jaar - terug, peildatum.minusYears(terug)), standen.gerealiseerd(jaar - terug)));
        }
        return uit;
    }

    /** Evenly spread over the band, as a number of equally likely outcomes in cents; all the same without errors. */
    public double[] trekkingen(int aantal) {
        return IntStream.range(0, aantal)
                .mapToDouble(i -> verwacht * (1 + fout((i + 0.5) / aantal)))
                .toArray();
    }

    /** The quantile of few errors: between those on both sides, and beyond the outermost in a straight line. */
    private double fout(double kans) {
        int n = fouten.length;
        if (n < 2) {
            return n == 0 ? 0 : fouten[0];
        }
        double plaats = kans * n - 0.5;
        int onder = (int) Math.max(0, Math.min(n - 2, Math.floor(plaats)));
        return fouten[onder] + (plaats - onder) * (fouten[onder + 1] - fouten[onder]);
    }

    /** An earlier year: what was known then, and what it cost as known now. */
    private record Eerder(Jaarstand stand, double werkelijk) {
        OptionalDouble fout(Vuistregel regel) {
            var toen = regel.verwacht(stand);
            return toen.isPresent() && toen.getAsDouble() > 0
                    ? OptionalDouble.of(werkelijk / toen.getAsDouble() - 1)
                    : OptionalDouble.empty();
        }
    }
}
