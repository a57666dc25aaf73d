// SPDX-License-Identifier: EUPL-1.2
package nl.grip.voorbeeld.proces;

import java.util.Comparator;
import java.util.HashSet;
import java.util.OptionalInt;
import java.util.Set;
import java.util.stream.IntStream;
import nl.grip.voorbeeld.scenario.Gebeurtenis.StilleAanbieder;
import nl.grip.voorbeeld.scenario.Gebeurtenis.Vertraging;
import nl.grip.voorbeeld.scenario.Scenario;

/** In which month a line is received: the delay of the class, late bills, aanbieders that slow down or fall silent. */
final class Declaratiegedrag {
    private static final double NAKOMERS = 0.006;
    private static final int LAATSTE_AFGEHANDELDE_ZORGMAAND = 12;

    private final Scenario scenario;
    private final Gemeente gemeente;
    private final Set<Integer> vertraagd;

    Declaratiegedrag(Scenario scenario, Gemeente gemeente) {
        this.scenario = scenario;
        this.gemeente = gemeente;
        this.vertraagd = vertraagd(scenario);
    }

    /** Ranks of those that a scenario lets declare slower or faster. */
    Set<Integer> vertraagd() {
        return vertraagd;
    }

    /** Month in which a line over a month of care is first sent, before silence and the end of the example. */
    int eersteMaand(int rang, int zorgmaand, Toeval toeval) {
        int maand = zorgmaand + vertraging(rang, zorgmaand, toeval) + verschuiving(rang, zorgmaand);
        return toeval.kans(NAKOMERS) ? Math.max(maand, naEenApril(zorgmaand) + toeval.geheel(0, 8)) : maand;
    }

    /** When something sent in that month is really received; empty when it never is. */
    OptionalInt ontvangst(int rang, int zorgmaand, int maand, Toeval toeval) {
        int wanneer = stil(rang, maand, toeval).orElse(Integer.MAX_VALUE);
        if (wanneer == Integer.MAX_VALUE) {
            return OptionalInt.empty();
        }
        if (wanneer <= Kalender.LAATSTE_MAAND) {
            return OptionalInt.of(Math.max(wanneer, zorgmaand));
        }
        return zorgmaand <= LAATSTE_AFGEHANDELDE_ZORGMAAND
                ? OptionalInt.of(Kalender.LAATSTE_MAAND)
                : OptionalInt.empty();
    }

    private int vertraging(int rang, int zorgmaand, Toeval toeval) {
        var aanbieder = gemeente.aanbieder(rang);
        var kansen = gemeente.vertraging(aanbieder).kansen();
        if (!aanbieder.klasse().equals("kwartaal")) {
            return toeval.kies(kansen);
        }
        double vlot = kansen[1] + kansen[2] + kansen[3];
        return toeval.kans(vlot) ? totEindeKwartaal(zorgmaand) : 4 + toeval.kies(vanaf(kansen, 4));
    }

    /** A quarterly declarer sends in the month after the quarter: three, two or one month after the care. */
    private static int totEindeKwartaal(int zorgmaand) {
        return 3 - Math.floorMod(zorgmaand - 1, 3);
    }

    private static double[] vanaf(double[] kansen, int eerste) {
        return java.util.Arrays.copyOfRange(kansen, eerste, kansen.length);
    }

    private int verschuiving(int rang, int zorgmaand) {
        return vertraagd.contains(rang)
                ? scenario.list(Vertraging.class)
                        .filter(v -> zorgmaand >= v.vanaf())
                        .mapToInt(Vertraging::maanden)
                        .sum()
                : 0;
    }

    private OptionalInt stil(int rang, int maand, Toeval toeval) {
        var stilte = scenario.list(StilleAanbieder.class)
                .filter(s -> s.aanbieder() == rang
                        && maand >= s.vanaf()
                        && maand < s.inhaal().orElse(Integer.MAX_VALUE))
                .findFirst();
        if (stilte.isEmpty()) {
            return OptionalInt.of(maand);
        }
        if (stilte.get().inhaal().isEmpty()) {
            return OptionalInt.empty();
        }
        int inhaal = stilte.get().inhaal().getAsInt();
        boolean meteen = stilte.get().alles() || toeval.kans(0.5);
        return OptionalInt.of(meteen ? inhaal : inhaal + toeval.geheel(1, 6));
    }

    private static int naEenApril(int zorgmaand) {
        return Math.floorDiv(zorgmaand - 1, 12) * 12 + 12 + 4;
    }

    /** Aanbieders, in an order drawn once, until their sizes add up to the share of turnover of the event. */
    private static Set<Integer> vertraagd(Scenario scenario) {
        double aandeel = scenario.list(Vertraging.class)
                .mapToDouble(Vertraging::percentage)
                .max()
                .orElse(0);
        double totaal = IntStream.rangeClosed(1, scenario.aanbieders())
                .mapToDouble(r -> Gemeente.omvang(scenario, r))
                .sum();
        var uit = new HashSet<Integer>();
        double som = 0;
        for (int rang : volgorde(scenario)) {
            if (som + Gemeente.omvang(scenario, rang) / 2 < aandeel * totaal) {
                som += Gemeente.omvang(scenario, rang);
                uit.add(rang);
            }
        }
        return Set.copyOf(uit);
    }

    private static int[] volgorde(Scenario scenario) {
        return IntStream.rangeClosed(1, scenario.aanbieders())
                .boxed()
                .sorted(Comparator.comparingDouble(
                        r -> Toeval.of(scenario.zaad(), "vertraagd", r).uniform()))
                .mapToInt(Integer::intValue)
                .toArray();
    }
}
