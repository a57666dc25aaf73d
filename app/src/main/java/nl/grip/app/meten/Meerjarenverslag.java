// SPDX-License-Identifier: EUPL-1.2
package nl.grip.app.meten;

import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import nl.grip.inzicht.prognose.terugtoets.Meerjarentoets;

/** How good the realistic budget was, so many years ahead, over all scenarios. Nothing was promised but its bands. */
final class Meerjarenverslag {
    private Meerjarenverslag() {}

    static List<Meetwaarde> van(List<Proefregel> regels) {
        return IntStream.rangeClosed(1, Prognoseproef.MEERJAREN)
                .mapToObj(jaren -> Meerjarentoets.MEERJAREN + jaren)
                .flatMap(regel -> waarden(regel, reeks(regels, regel)))
                .toList();
    }

    private static Toetsreeks reeks(List<Proefregel> regels, String regel) {
        return new Toetsreeks(regels.stream()
                .map(Proefregel::toets)
                .filter(toets -> toets.regel().equals(regel))
                .toList());
    }

    private static Stream<Meetwaarde> waarden(String naam, Toetsreeks reeks) {
        return reeks.regels().isEmpty()
                ? Stream.empty()
                : Stream.concat(
                        Stream.of(
                                gemeten(naam + "_afwijking", reeks.afwijkingPct(), reeks),
                                gemeten(naam + "_fout", reeks.foutPct(), reeks)),
                        reeks.dekking(naam).stream());
    }

    private static Meetwaarde gemeten(String naam, double waarde, Toetsreeks reeks) {
        return Meetwaarde.van(
                naam, waarde, "% van het jaar, over " + reeks.regels().size() + " ramingen", "geen", true);
    }
}
