// SPDX-License-Identifier: EUPL-1.2
package nl.grip.rekenen.onthulling;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Small counts are hidden, and so is what would give them away; nothing more. */
class A01_OnderdrukkingTest {
    private static final long DREMPEL = 10;

    @Test
    void zonderKleineAantallenIsErNietsTeVerbergen() {
        assertThat(verborgen(Map.of("a", 12L, "b", 10L, "c", 0L, "T", 22L))).isEmpty();
    }

    @Test
    void eenKleinAantalNeemtHetKleinsteAndereMee() {
        assertThat(verborgen(Map.of("a", 3L, "b", 40L, "c", 15L, "T", 58L))).containsExactlyInAnyOrder("a", "c");
    }

    @Test
    void eenNulWordtGetoondEnBeschermtNiets() {
        assertThat(verborgen(Map.of("a", 3L, "b", 40L, "c", 0L, "T", 43L))).containsExactlyInAnyOrder("a", "b");
    }

    @Test
    void tweeKleineAantallenZijnSamenOokEenKleineGroep() {
        assertThat(verborgen(Map.of("a", 3L, "b", 4L, "c", 30L, "T", 37L))).containsExactlyInAnyOrder("a", "b", "c");
    }

    @Test
    void isAllesKleinDanGaatHetTotaalMee() {
        assertThat(verborgen(Map.of("a", 3L, "b", 4L, "c", 0L, "T", 7L))).containsExactlyInAnyOrder("a", "b", "T");
    }

    @Test
    void watEldersVerborgenIsBlijftVerborgenEnWordtBeschermd() {
        var telling = new Telling(
                Map.of("a", 30L, "b", 40L, "c", 15L, "T", 85L),
                List.of(new Telling.Relatie("T", List.of("a", "b", "c"))));
        assertThat(Onderdrukking.van(telling, DREMPEL, Set.of("b"))).containsExactlyInAnyOrder("b", "c");
    }

    @ParameterizedTest
    @CsvSource({"0,0", "10,10", "12,10", "13,15", "17,15", "18,20", "22,20", "23,25"})
    void eenAantalWordtAfgerondOpVijf(long aantal, long getoond) {
        assertThat(Afronding.opVijf(aantal)).isEqualTo(getoond);
    }

    @Test
    void eenRelatieMetEenOnbekendeCelIsEenFout() {
        assertThatThrownBy(() -> new Telling(Map.of(), List.of(new Telling.Relatie("T", List.of("a")))))
                .isInstanceOf(IllegalArgumentException.class);
    }

    private static Set<String> verborgen(Map<String, Long> cellen) {
        return Onderdrukking.van(
                new Telling(cellen, List.of(new Telling.Relatie("T", List.of("a", "b", "c")))), DREMPEL);
    }
}
