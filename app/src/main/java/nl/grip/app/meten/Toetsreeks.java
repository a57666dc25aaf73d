// SPDX-License-Identifier: EUPL-1.2
package nl.grip.app.meten;

import java.util.List;
import java.util.function.ToDoubleFunction;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import nl.grip.inzicht.prognose.terugtoets.Toetsregel;
import nl.grip.rekenen.scoren.Dekkingstoets;

/** Forecasts of one kind that came true: how far off, and how often beyond their bands. */
record Toetsreeks(List<Toetsregel> regels) {
    private static final double TOEVAL = 0.05;
    private static final double HONDERD = 100;
    private static final int BANDEN = Toetsregel.KANSEN.size() / 2;

    Toetsreeks {
        regels = List.copyOf(regels);
    }

    /** Mean error in percent of what the years cost. */
    double afwijkingPct() {
        return HONDERD * som(Toetsregel::fout) / som(Toetsregel::werkelijk);
    }

    /** Mean error without its sign, in cents. */
    double fout() {
        return som(r -> Math.abs(r.fout())) / regels.size();
    }

    /** The same in percent of what the years cost. */
    double foutPct() {
        return HONDERD * som(r -> Math.abs(r.fout())) / som(Toetsregel::werkelijk);
    }

    /** Mean score of the band of 80%, in cents. */
    double intervalscore() {
        return som(Toetsregel::intervalscore80) / regels.size();
    }

    /** Both sides of each band apart: how often the truth lay beyond it, and whether chance explains that. */
    List<Meetwaarde> dekking(String naam) {
        return IntStream.range(0, BANDEN).boxed().flatMap(k -> dekking(naam, k)).toList();
    }

    private Stream<Meetwaarde> dekking(String naam, int laag) {
        int hoog = Toetsregel.KANSEN.size() - 1 - laag;
        double kans = Toetsregel.KANSEN.get(laag);
        var band = naam + "_band" + Math.round(HONDERD * (1 - 2 * kans));
        long onder = regels.stream()
                .filter(r -> r.werkelijk() < r.kwantielen().get(laag))
                .count();
        long boven = regels.stream()
                .filter(r -> r.werkelijk() > r.kwantielen().get(hoog))
                .count();
        return Stream.of(gemist(band + "_onder", onder, kans), gemist(band + "_boven", boven, kans));
    }

    private Meetwaarde gemist(String naam, long gemist, double kans) {
        var toets = new Dekkingstoets(regels.size(), (int) gemist, kans);
        return Meetwaarde.van(
                naam,
                HONDERD * gemist / regels.size(),
                "% erbuiten",
                Math.round(HONDERD * kans * 10) / 10.0 + " (binomiaal)",
                toets.exact() >= TOEVAL);
    }

    private double som(ToDoubleFunction<Toetsregel> wat) {
        return regels.stream().mapToDouble(wat).sum();
    }
}
