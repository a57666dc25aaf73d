// SPDX-License-Identifier: EUPL-1.2
package nl.grip.rekenen.onthulling;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import com.google.gson.Gson;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** Whoever solves the equations of a published table finds no small count: on known cases and on 200 made-up places. */
class A02_DeAanvallerTest {
    private static final long DREMPEL = 10;
    private static final int GEMEENTEN = 200;

    private record Relatie(String totaal, List<String> delen) {}

    private record Geval(
            String naam,
            Map<String, Long> cellen,
            List<Relatie> relaties,
            List<String> onderdrukt,
            Map<String, double[]> aanvaller_interval,
            List<String> afleidbaar) {
        Telling telling() {
            return new Telling(
                    cellen,
                    relaties.stream()
                            .map(r -> new Telling.Relatie(r.totaal, r.delen))
                            .toList());
        }
    }

    @TestFactory
    Stream<DynamicTest> deAanvallerVindtInBekendeGevallenWatBekendIs() throws IOException {
        return gevallen().stream()
                .map(geval -> DynamicTest.dynamicTest(geval.naam, () -> {
                    var gevonden = new Aanvaller(geval.telling(), new TreeSet<>(geval.onderdrukt), 0).intervallen();
                    geval.aanvaller_interval.forEach((cel, verwacht) -> {
                        assertThat(gevonden.get(cel).laag()).as(cel).isCloseTo(verwacht[0], within(1e-6));
                        assertThat(gevonden.get(cel).hoog()).as(cel).isCloseTo(verwacht[1], within(1e-6));
                    });
                    assertThat(punten(gevonden)).isEqualTo(Set.copyOf(geval.afleidbaar));
                }));
    }

    /** What the case hides already is where we start; nothing that is not zero may be left to calculate. */
    @TestFactory
    Stream<DynamicTest> bekendeGevallenZijnDaarnaNietMeerUitTeRekenen() throws IOException {
        return gevallen().stream()
                .map(geval -> DynamicTest.dynamicTest(geval.naam, () -> {
                    var telling = geval.telling();
                    var verborgen = Onderdrukking.van(telling, DREMPEL, Set.copyOf(geval.onderdrukt));
                    assertThat(verborgen)
                            .containsAll(geval.onderdrukt.stream()
                                    .filter(cel -> telling.aantal(cel) > 0)
                                    .toList());
                    assertNietsUitTeRekenen(telling, verborgen);
                }));
    }

    @Test
    void inTweehonderdGemeentenIsGeenKleinAantalUitTeRekenen() {
        var toeval = new Random(20261123);
        int klein = 0;
        for (int g = 0; g < GEMEENTEN; g++) {
            var telling = gemeente(toeval);
            var verborgen = Onderdrukking.van(telling, DREMPEL);
            assertThat(verborgen).containsAll(klein(telling));
            klein += klein(telling).size();
            assertNietsUitTeRekenen(telling, verborgen);
        }
        assertThat(klein).as("er was iets te verbergen").isGreaterThan(GEMEENTEN);
    }

    /** Without the complement the attacker wins: the test above can fail. */
    @Test
    void alleenDeKleineAantallenVerbergenIsNietGenoeg() {
        var toeval = new Random(20261123);
        long doorzien = IntStream.range(0, GEMEENTEN)
                .mapToObj(g -> gemeente(toeval))
                .filter(telling -> !punten(new Aanvaller(telling, klein(telling), 1).intervallen())
                        .isEmpty())
                .count();
        assertThat(doorzien).isGreaterThan(GEMEENTEN / 2);
    }

    @Test
    void dezelfdeTellingVerbergtAltijdHetzelfde() {
        var een = gemeente(new Random(7));
        assertThat(Onderdrukking.van(een, DREMPEL)).isEqualTo(Onderdrukking.van(gemeente(new Random(7)), DREMPEL));
    }

    private static void assertNietsUitTeRekenen(Telling telling, Set<String> verborgen) {
        assertThat(punten(new Aanvaller(telling, verborgen, 0).intervallen())).isEmpty();
        assertThat(punten(new Aanvaller(telling, verborgen, 1).intervallen())).isEmpty();
    }

    private static Set<String> punten(Map<String, Aanvaller.Interval> intervallen) {
        return intervallen.entrySet().stream()
                .filter(cel -> cel.getValue().isPunt())
                .map(Map.Entry::getKey)
                .collect(Collectors.toSet());
    }

    private static Set<String> klein(Telling telling) {
        return telling.cellen().entrySet().stream()
                .filter(cel -> cel.getValue() > 0 && cel.getValue() < DREMPEL)
                .map(Map.Entry::getKey)
                .collect(Collectors.toCollection(TreeSet::new));
    }

    /** Wijken x voorzieningen x ages (of half of the places not), with every total there is. */
    private static Telling gemeente(Random toeval) {
        int[] maten = {2 + toeval.nextInt(4), 2 + toeval.nextInt(4), 1 + toeval.nextInt(2)};
        Map<String, Long> cellen = new TreeMap<>();
        plekken(maten, 0).forEach(plek -> {
            long aantal = aantal(toeval);
            totalen(plek, maten).forEach(totaal -> cellen.merge(naam(totaal), aantal, Long::sum));
        });
        List<Telling.Relatie> relaties = new ArrayList<>();
        for (int richting = 0; richting < maten.length; richting++) {
            int r = richting;
            plekken(maten, 1).stream()
                    .filter(plek -> maten[r] > 1 && plek[r] == maten[r])
                    .forEach(plek -> relaties.add(new Telling.Relatie(naam(plek), delen(plek, r, maten[r]))));
        }
        relaties.forEach(relatie -> relatie.leden().forEach(cel -> cellen.putIfAbsent(cel, 0L)));
        return new Telling(cellen, relaties);
    }

    private static long aantal(Random toeval) {
        int soort = toeval.nextInt(10);
        return soort == 0 ? 0 : soort < 4 ? 1 + toeval.nextInt(9) : 10 + toeval.nextInt(90);
    }

    /** All places, with (1) or without (0) the totals, which come after the last. */
    private static List<int[]> plekken(int[] maten, int metTotaal) {
        List<int[]> plekken = new ArrayList<>();
        for (int w = 0; w < maten[0] + metTotaal; w++) {
            for (int v = 0; v < maten[1] + metTotaal; v++) {
                for (int l = 0; l < (maten[2] == 1 ? 1 : maten[2] + metTotaal); l++) {
                    plekken.add(new int[] {w, v, l});
                }
            }
        }
        return plekken;
    }

    /** The place itself and every total that it is part of. */
    private static List<int[]> totalen(int[] plek, int[] maten) {
        return plekken(maten, 1).stream()
                .filter(ander ->
                        IntStream.range(0, plek.length).allMatch(i -> ander[i] == plek[i] || ander[i] == maten[i]))
                .toList();
    }

    private static List<String> delen(int[] plek, int richting, int aantal) {
        return IntStream.range(0, aantal)
                .mapToObj(i -> {
                    int[] deel = plek.clone();
                    deel[richting] = i;
                    return naam(deel);
                })
                .toList();
    }

    private static String naam(int[] plek) {
        return plek[0] + "-" + plek[1] + "-" + plek[2];
    }

    private static List<Geval> gevallen() throws IOException {
        var bestand = Path.of(System.getenv().getOrDefault("GRIP_GEDEELD", "../shared"))
                .resolve("data/vijandig/sdc/gevallen.json");
        Assumptions.assumeTrue(Files.exists(bestand), "../shared is er niet: alleen de eigen gemeenten zijn beproefd");
        return List.of(new Gson().fromJson(Files.readString(bestand), Geval[].class));
    }
}
