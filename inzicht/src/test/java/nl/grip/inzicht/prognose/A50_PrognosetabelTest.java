// SPDX-License-Identifier: EUPL-1.2
package nl.grip.inzicht.prognose;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import nl.grip.inzicht.prognose.Prognosetabel.Rij;
import nl.grip.inzicht.prognose.Voorspelling.Cel;
import nl.grip.inzicht.prognose.Voorspelling.Post;
import org.junit.jupiter.api.Test;

/** Rows of a forecast add up to the cent: parts to totaal, wijken and aanbieders to theirs. */
class A50_PrognosetabelTest {
    private static final Voorspelling VOORSPELLING = new Voorspelling(
            2026,
            LocalDate.of(2026, 6, 30),
            List.of(
                    new Cel("J01", "vlot", Onderdeel.GEDECLAREERD, 300, new double[] {300, 300}),
                    new Cel("J01", "vlot", Onderdeel.UITLOOP_TOEWIJZINGEN, 50, new double[] {40, 60})),
            List.of(
                    new Post(
                            "J01",
                            "vlot",
                            "90000001",
                            "WK01",
                            Onderdeel.GEDECLAREERD,
                            100,
                            0,
                            java.util.Collections.nCopies(12, 0.0)),
                    new Post(
                            "J01",
                            "vlot",
                            "90000002",
                            "WK01",
                            Onderdeel.GEDECLAREERD,
                            200,
                            0,
                            java.util.Collections.nCopies(12, 0.0)),
                    new Post(
                            "J01",
                            "vlot",
                            "90000002",
                            "WK02",
                            Onderdeel.UITLOOP_TOEWIJZINGEN,
                            50,
                            100,
                            java.util.Collections.nCopies(12, 0.0))),
            false);

    @Test
    void zonderUitsplitsingStaanErZesOnderdelenEnHunTotaal() {
        var rijen = rijen(List.of());
        assertThat(rijen).extracting(Rij::onderdeel).hasSize(7).isSorted();
        assertThat(verwacht(rijen, List.of(), "totaal")).isEqualTo(300 + 50);
    }

    @Test
    void elkeUitsplitsingTeltOpTotHetTotaal() {
        var rijen = rijen(List.of("aanbieder", "wijk"));
        assertThat(verwacht(rijen, List.of("90000002", "totaal"), "totaal")).isEqualTo(200 + 50);
        assertThat(verwacht(rijen, List.of("totaal", "WK01"), "totaal")).isEqualTo(100 + 200);
        assertThat(verwacht(rijen, List.of("totaal", "totaal"), "totaal")).isEqualTo(350);
    }

    @Test
    void watGedeclareerdIsHeeftGeenBand() {
        var rij = rijen(List.of()).stream()
                .filter(r -> r.onderdeel().equals("gedeclareerd"))
                .findFirst()
                .orElseThrow();
        assertThat(rij.kwantielen()).containsOnly(rij.verwacht());
    }

    private static long verwacht(List<Rij> rijen, List<String> sleutel, String onderdeel) {
        return rijen.stream()
                .filter(r -> r.sleutel().equals(sleutel) && r.onderdeel().equals(onderdeel))
                .mapToLong(r -> r.verwacht().centen())
                .sum();
    }

    private static List<Rij> rijen(List<String> per) {
        var uit = new ArrayList<Rij>();
        Prognosetabel.van(VOORSPELLING, per, 1, List.of(), code -> "Jeugd").rijen(uit::add);
        return uit;
    }
}
