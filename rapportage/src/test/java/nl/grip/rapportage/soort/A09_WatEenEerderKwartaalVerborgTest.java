// SPDX-License-Identifier: EUPL-1.2
package nl.grip.rapportage.soort;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import nl.grip.basis.Peildatum;
import nl.grip.basis.Uitkomst;
import nl.grip.inzicht.Antwoord;
import nl.grip.inzicht.Catalogus;
import nl.grip.inzicht.Vraag;
import org.junit.jupiter.api.Test;

/**
 * Kinds A, B and C cost 100, 200 and 300 euro a month of each of three aanbieders, for 50 people each; of A only 8 people until
 * the quarter that the case says.
 */
class A09_WatEenEerderKwartaalVerborgTest {
    private static final Map<String, Integer> EURO = Map.of("A", 100, "B", 200, "C", 300);
    private static final Map<String, String> WET = Map.of("A", "Wmo", "B", "Wmo", "C", "Wmo");

    @Test
    void watInElkKwartaalGrootGenoegIsStaatAlleen() {
        assertThat(indeling(0, "2026-12-31").samen()).containsExactlyInAnyOrder(Set.of("A"), Set.of("B"), Set.of("C"));
    }

    /** Else the report of the second quarter less that of the first would tell of the 8. */
    @Test
    void watInHetEersteKwartaalTeKleinWasBlijftHeelHetJaarSamen() {
        var jaar = indeling(3, "2026-12-31");
        assertThat(jaar.samen()).containsExactlyInAnyOrder(Set.of("A", "B"), Set.of("C"));
        assertThat(jaar.mag(Set.of("A"))).isFalse();
        assertThat(jaar.mag(Set.of("A", "B"))).isTrue();
    }

    /** A report cannot know what is not over yet; the quarter that runs has no report. */
    @Test
    void alleenKwartalenDieVoorbijZijnTellenMee() {
        assertThat(indeling(3, "2026-03-31").samen()).contains(Set.of("A", "B"));
        assertThat(indeling(6, "2026-12-31").samen()).contains(Set.of("A", "B"));
        assertThat(gevraagd(3, "2026-05-31")).containsExactly("2026-01..2026-12", "2026-01..2026-03");
    }

    private static Openbaarindeling indeling(int kleinTot, String dag) {
        return Openbaarindeling.van(2026, WET, vraag -> antwoord(vraag, kleinTot, dag));
    }

    private static List<String> gevraagd(int kleinTot, String dag) {
        List<String> maanden = new ArrayList<>();
        Openbaarindeling.van(2026, WET, vraag -> {
            if (vraag.indicator().equals("clienten")) {
                maanden.add(String.join("..", vraag.filters().get(0).waarden()));
            }
            return antwoord(vraag, kleinTot, dag);
        });
        return maanden;
    }

    private static Antwoord antwoord(Vraag vraag, int kleinTot, String dag) {
        int gevraagd = Integer.parseInt(vraag.filters().get(0).waarden().get(1).substring(5));
        int tot = Math.min(gevraagd, Peildatum.of(dag).datum().getMonthValue());
        List<Antwoord.Rij> rijen = new ArrayList<>();
        EURO.forEach((soort, euro) -> {
            if (vraag.indicator().equals("clienten")) {
                rijen.add(rij(List.of(soort), "clienten", soort.equals("A") && tot <= kleinTot ? 8 : 50));
            } else {
                List.of("x", "y", "z").forEach(wie -> rijen.add(rij(List.of(soort, wie), "gedeclareerd", euro * tot)));
            }
        });
        var indicator = Catalogus.laad().find(vraag.indicator()).orElseThrow();
        return new Antwoord(indicator, Peildatum.of(dag), vraag.per().orElseThrow(), rijen);
    }

    private static Antwoord.Rij rij(List<String> sleutel, String grootheid, long waarde) {
        return new Antwoord.Rij(
                sleutel,
                grootheid,
                Optional.empty(),
                Optional.empty(),
                new Uitkomst.Cijfer<>(BigDecimal.valueOf(waarde)),
                Optional.empty());
    }
}
