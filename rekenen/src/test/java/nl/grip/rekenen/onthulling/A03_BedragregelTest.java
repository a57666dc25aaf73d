// SPDX-License-Identifier: EUPL-1.2
package nl.grip.rekenen.onthulling;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import nl.grip.rekenen.onthulling.Bedragregel.Groep;
import org.junit.jupiter.api.Test;

/** Amounts of few people, of few aanbieders or mostly of one are not shown and cannot be calculated. */
class A03_BedragregelTest {
    @Test
    void tienMensenEnDrieAanbiedersIsGenoeg() {
        assertThat(new Groep(10, List.of(100L, 100L, 200L)).isTeTonen()).isTrue();
    }

    @Test
    void negenMensenIsTeWeinig() {
        assertThat(new Groep(9, List.of(100L, 100L, 200L)).isTeTonen()).isFalse();
    }

    @Test
    void tweeAanbiedersIsTeWeinig() {
        assertThat(new Groep(50, List.of(100L, 100L, 0L)).isTeTonen()).isFalse();
    }

    @Test
    void geenAanbiederHeeftMeerDanDeHelft() {
        assertThat(new Groep(50, List.of(100L, 100L, 200L)).isTeTonen()).isTrue();
        assertThat(new Groep(50, List.of(100L, 100L, 201L)).isTeTonen()).isFalse();
    }

    @Test
    void watEenVerborgenBedragZouVerradenVerdwijntMee() {
        var groepen = Map.of(
                "a", groep(5, 100),
                "b", groep(50, 300),
                "c", groep(50, 900),
                "totaal", groep(105, 1300));
        assertThat(Bedragregel.verborgen(groepen, List.of(new Telling.Relatie("totaal", List.of("a", "b", "c")))))
                .containsExactlyInAnyOrder("a", "b");
    }

    /**
     * Three months of four kinds, of which every sum stands elsewhere. One is small (january, c), and what stands beside and below it
     * does not help by itself: two of a month and two of a kind must go.
     */
    @Test
    void tussenSommenDieElderStaanVerdwijntEenVierkant() {
        Map<String, Groep> groepen = new TreeMap<>();
        List<Telling.Relatie> relaties = new ArrayList<>();
        Map<String, List<String>> sommen = new TreeMap<>();
        for (var maand : List.of("jan", "feb", "mrt")) {
            for (var soort : List.of("a", "b", "c", "d")) {
                boolean klein = maand.equals("jan") && soort.equals("c");
                groepen.put(maand + soort, groep(klein ? 5 : 50, klein ? 60 : 90 + 30L * groepen.size()));
                sommen.computeIfAbsent(maand, nieuw -> new ArrayList<>()).add(maand + soort);
                sommen.computeIfAbsent(soort, nieuw -> new ArrayList<>()).add(maand + soort);
            }
        }
        sommen.forEach((som, delen) -> {
            groepen.put(
                    som,
                    groep(
                            500,
                            delen.stream().mapToLong(deel -> som(groepen, deel)).sum()));
            relaties.add(new Telling.Relatie(som, delen));
        });
        var verborgen = Bedragregel.verborgen(groepen, relaties, sommen.keySet());
        assertThat(verborgen)
                .hasSizeGreaterThanOrEqualTo(4)
                .contains("janc")
                .doesNotContainAnyElementsOf(sommen.keySet());
        assertThat(relaties)
                .allSatisfy(relatie -> assertThat(relatie.delen().stream()
                                .filter(verborgen::contains)
                                .count())
                        .as(relatie.totaal())
                        .isNotEqualTo(1));
    }

    private static long som(Map<String, Groep> groepen, String cel) {
        return groepen.getOrDefault(cel, new Groep(0, List.of())).som();
    }

    /** Two small ones are one small one for who subtracts the rest from the total. */
    @Test
    void watSamenIsVerborgenIsSamenGrootGenoeg() {
        var groepen = Map.of(
                "a", groep(5, 100),
                "b", groep(4, 100),
                "c", groep(50, 900),
                "d", groep(60, 1900),
                "totaal", groep(119, 3000));
        assertThat(Bedragregel.verborgen(groepen, List.of(new Telling.Relatie("totaal", List.of("a", "b", "c", "d")))))
                .containsExactlyInAnyOrder("a", "b", "c");
    }

    /** A total that stands in a document cannot be taken back: the parts below it must keep each other hidden. */
    @Test
    void watElkAndersStaatWordtNietVerborgenMaarTeltWelMee() {
        var groepen = Map.of(
                "jeugd 1", groep(5, 100),
                "jeugd 2", groep(50, 300),
                "jeugd", groep(55, 400),
                "wmo 1", groep(40, 200),
                "totaal", groep(95, 600));
        var maand = new Telling.Relatie("totaal", List.of("jeugd 1", "jeugd 2", "wmo 1"));
        var jeugd = new Telling.Relatie("jeugd", List.of("jeugd 1", "jeugd 2"));
        assertThat(Bedragregel.verborgen(groepen, List.of(maand), Set.of())).contains("wmo 1");
        assertThat(Bedragregel.verborgen(groepen, List.of(maand, jeugd), Set.of("jeugd")))
                .contains("jeugd 1", "jeugd 2")
                .doesNotContain("jeugd");
    }

    @Test
    void nietsIsGeenKleinBedrag() {
        assertThat(Bedragregel.verborgen(Map.of("a", new Groep(0, List.of())), List.of()))
                .isEmpty();
    }

    @Test
    void bijEenNegatiefBedragVerdwijntDeHeleSom() {
        var groepen = Map.of("a", groep(50, -300), "b", groep(50, 900), "totaal", groep(100, 600));
        assertThat(Bedragregel.verborgen(groepen, List.of(new Telling.Relatie("totaal", List.of("a", "b")))))
                .containsExactlyInAnyOrder("a", "b", "totaal");
    }

    /** Whoever solves the equations finds no hidden amount, and there was much to hide. */
    @Test
    void inTweehonderdGemeentenIsGeenBedragUitTeRekenen() {
        var toeval = new Random(20261130);
        int aantal = 0;
        for (int g = 0; g < 200; g++) {
            Map<String, Groep> groepen = new TreeMap<>();
            List<Telling.Relatie> relaties = new ArrayList<>();
            for (int maand = 0; maand < 2; maand++) {
                maand(groepen, relaties, "m" + maand, toeval);
            }
            var verborgen = Bedragregel.verborgen(groepen, relaties);
            var cellen = groepen.entrySet().stream()
                    .collect(Collectors.toMap(
                            Map.Entry::getKey, cel -> cel.getValue().som()));
            new Aanvaller(new Telling(cellen, relaties), verborgen, 0)
                    .intervallen()
                    .forEach((cel, interval) ->
                            assertThat(interval.isPunt()).as(cel).isFalse());
            aantal += verborgen.size();
        }
        assertThat(aantal).isGreaterThan(200);
    }

    private static void maand(Map<String, Groep> groepen, List<Telling.Relatie> relaties, String maand, Random toeval) {
        List<String> delen = new ArrayList<>();
        List<Long> alle = new ArrayList<>();
        long mensen = 0;
        for (int v = 0; v < 5; v++) {
            var perAanbieder = toeval.longs(4, 0, 1000).boxed().toList();
            long eigen = toeval.nextInt(40);
            groepen.put(maand + "v" + v, new Groep(eigen, perAanbieder));
            delen.add(maand + "v" + v);
            alle.addAll(perAanbieder);
            mensen += eigen;
        }
        groepen.put(maand, new Groep(mensen, alle));
        relaties.add(new Telling.Relatie(maand, delen));
    }

    private static Groep groep(long mensen, long som) {
        return new Groep(mensen, List.of(som - 2 * (som / 3), som / 3, som / 3));
    }
}
