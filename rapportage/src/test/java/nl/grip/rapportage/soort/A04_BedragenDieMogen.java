// SPDX-License-Identifier: EUPL-1.2
package nl.grip.rapportage.soort;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import nl.grip.basis.Bedrag;
import nl.grip.rapportage.soort.Samenvoeging.Groep;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** An amount may be published with ten people, three aanbieders and none above half; what may not cannot be subtracted. */
class A04_BedragenDieMogen {
    @ParameterizedTest
    @CsvSource({
        "10, 40, 30, 30, true",
        " 9, 40, 30, 30, false",
        "10, 50, 25, 25, true",
        "10, 51, 25, 24, false",
        "10, 50, 50,  0, false",
    })
    void tienMensenDrieAanbiedersNiemandBovenDeHelft(long mensen, long a, long b, long c, boolean mag) {
        assertThat(groep("x", mensen, a, b, c).magOpenbaar()).isEqualTo(mag);
    }

    @Test
    void watAlleenNietMagGaatSamenOnderEenNaam() {
        var getoond = Samenvoeging.openbaar(
                List.of(groep("groot", 100, 400, 300, 300), groep("klein", 5, 20, 0, 0), groep("smal", 12, 0, 20, 20)));
        assertThat(getoond).extracting(Groep::leden).containsExactly(List.of("groot"), List.of("klein", "smal"));
    }

    /** One that is left out alone would be total minus the rest: the smallest that may goes along with it. */
    @Test
    void watAlleenZouStaanKrijgtDeKleinsteErbij() {
        var getoond = Samenvoeging.openbaar(List.of(
                groep("groot", 100, 400, 300, 300), groep("middel", 50, 40, 30, 30), groep("klein", 5, 20, 0, 0)));
        assertThat(getoond).extracting(Groep::leden).containsExactly(List.of("groot"), List.of("klein", "middel"));
    }

    @Test
    void magAllesSamenNietDanStaatErNiets() {
        assertThat(Samenvoeging.openbaar(List.of(groep("een", 100, 90, 5, 5), groep("twee", 4, 3, 0, 0))))
                .isEmpty();
    }

    @Test
    void nietsGaatVerlorenEnAllesWatErStaatMag() {
        var toeval = new java.util.SplittableRandom(7);
        for (int keer = 0; keer < 300; keer++) {
            List<Groep> groepen = new ArrayList<>();
            for (int i = 0; i < 8; i++) {
                groepen.add(groep(
                        "g" + i, toeval.nextInt(40), toeval.nextInt(100), toeval.nextInt(100), toeval.nextInt(100)));
            }
            var getoond = Samenvoeging.openbaar(groepen);
            assertThat(getoond).allMatch(Groep::magOpenbaar);
            if (!getoond.isEmpty()) {
                assertThat(getoond.stream().flatMap(g -> g.leden().stream()))
                        .containsExactlyInAnyOrder("g0", "g1", "g2", "g3", "g4", "g5", "g6", "g7");
            }
        }
    }

    private static Groep groep(String naam, long mensen, long... bedragen) {
        Map<String, Bedrag> perAanbieder = new TreeMap<>();
        for (int i = 0; i < bedragen.length; i++) {
            perAanbieder.put("a" + i, new Bedrag(bedragen[i]));
        }
        return new Groep(List.of(naam), mensen, perAanbieder);
    }
}
