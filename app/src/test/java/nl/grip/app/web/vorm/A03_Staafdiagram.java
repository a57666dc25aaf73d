// SPDX-License-Identifier: EUPL-1.2
package nl.grip.app.web.vorm;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.data.Offset.offset;

import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import nl.grip.app.web.vorm.Staafdiagram.Staaf;
import nl.grip.app.web.vorm.Staafdiagram.Waarde;
import nl.grip.basis.Bedrag;
import org.junit.jupiter.api.Test;

class A03_Staafdiagram {
    @Test
    void tweeKeerZoveelGeldIsEenTweeKeerZoHogeStaaf() {
        var staven = van("100.00", "50.00", "25.00").staven();
        assertThat(staven.get(0).hoogte()).isEqualTo(2 * staven.get(1).hoogte());
        assertThat(staven.get(1).hoogte()).isCloseTo(2 * staven.get(2).hoogte(), offset(1));
    }

    @Test
    void elkeStaafStaatOpDeNullijn() {
        var beeld = van("100.00", "50.00");
        assertThat(beeld.staven()).allMatch(staaf -> staaf.y() + staaf.hoogte() == beeld.nullijn());
    }

    @Test
    void eenNegatiefBedragHangtOnderDeNullijn() {
        var beeld = van("100.00", "-50.00");
        assertThat(beeld.staven().get(1).y()).isEqualTo(beeld.nullijn());
        assertThat(beeld.staven().get(0).hoogte())
                .isCloseTo(2 * beeld.staven().get(1).hoogte(), offset(1));
    }

    @Test
    void deEenheidPastBijHetGrootsteBedrag() {
        assertThat(van("999.99").eenheid()).isEqualTo("euro");
        assertThat(van("1500.00").staven()).extracting(Staaf::tekst).containsExactly("1,5");
        assertThat(van("1500.00").eenheid()).isEqualTo("duizend euro");
        assertThat(van("2500000.00", "120000.00").staven())
                .extracting(Staaf::tekst)
                .containsExactly("2,5", "0,1");
    }

    @Test
    void stavenStaanNaastElkaarEnBinnenHetBeeld() {
        var beeld = Staafdiagram.van(
                IntStream.rangeClosed(1, 24).mapToObj(i -> waarde(i + ".00")).toList());
        for (int i = 1; i < 24; i++) {
            assertThat(beeld.staven().get(i).x())
                    .isGreaterThan(beeld.staven().get(i - 1).x()
                            + beeld.staven().get(i - 1).breedte());
        }
        assertThat(beeld.staven().get(23).x() + beeld.staven().get(23).breedte())
                .isLessThan(beeld.breedte());
    }

    @Test
    void zonderGeldIsErGeenStaafMaarWelEenBeeld() {
        assertThat(van("0.00").staven()).extracting(Staaf::hoogte).containsExactly(0);
        assertThat(Staafdiagram.van(List.of()).staven()).isEmpty();
    }

    /** Twelve months on a telephone: every bar is there, and no word covers its neighbour. */
    @Test
    void eenSmalBeeldPastOpEenTelefoon() {
        for (var bedrag : java.util.List.of("1100000", "250300")) {
            var beeld = Staafdiagram.smal(java.util.Collections.nCopies(12, waarde(bedrag)));
            assertThat(beeld.breedte()).isLessThanOrEqualTo(350);
            assertThat(beeld.staven()).hasSize(12).allMatch(staaf -> staaf.hoogte() > 0);
            var metBedrag = beeld.staven().stream()
                    .filter(staaf -> !staaf.tekst().isEmpty())
                    .toList();
            for (int i = 1; i < metBedrag.size(); i++) {
                assertThat(metBedrag.get(i).midden() - metBedrag.get(i - 1).midden())
                        .isGreaterThanOrEqualTo(8 * metBedrag.get(i).tekst().length());
            }
        }
    }

    private static Staafdiagram van(String... euros) {
        return Staafdiagram.van(Stream.of(euros).map(A03_Staafdiagram::waarde).toList());
    }

    private static Waarde waarde(String euro) {
        return new Waarde("jan", "2026", Bedrag.ofEuro(euro), false);
    }
}
