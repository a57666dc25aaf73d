// SPDX-License-Identifier: EUPL-1.2
package nl.grip.sturing.scenario.bewaren;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import nl.grip.basis.Bedrag;
import nl.grip.sturing.begroting.Reserveverloop;
import nl.grip.sturing.begroting.Reserveverloop.Mutatie;
import org.junit.jupiter.api.Test;

class A41_ReserveAanHetBeginTest {
    /** 100 at the start of 2024, then 10 and 20 out: 70 when 2026 begins. What is decided for 2026 comes after that. */
    @Test
    void hetIsWatErOverIsVanDeJarenErvoor() {
        var regels = List.of(
                new Mutatie(2024, Reserveverloop.BEGIN, new Bedrag(100)),
                new Mutatie(2024, "uitname", new Bedrag(-10)),
                new Mutatie(2025, "uitname", new Bedrag(-20)),
                new Mutatie(2026, "uitname", new Bedrag(-30)));
        assertThat(Scenariobasis.reserve(regels, 2024)).contains(new Bedrag(100));
        assertThat(Scenariobasis.reserve(regels, 2026)).contains(new Bedrag(70));
        assertThat(Scenariobasis.reserve(regels, 2028)).contains(new Bedrag(40));
    }

    /** What went in before its begin lies in the begin; before that year it is not known what it held. */
    @Test
    void watVoorHetBeginGebeurdeTeltNietNogEens() {
        var regels = List.of(
                new Mutatie(2023, "storting", new Bedrag(50)),
                new Mutatie(2025, Reserveverloop.BEGIN, new Bedrag(100)),
                new Mutatie(2026, "uitname", new Bedrag(-30)));
        assertThat(Scenariobasis.reserve(regels, 2026)).contains(new Bedrag(100));
        assertThat(Scenariobasis.reserve(regels, 2027)).contains(new Bedrag(70));
        assertThat(Scenariobasis.reserve(regels, 2024)).isEmpty();
    }

    @Test
    void zonderReserveOfMetEenLatereIsErGeenStand() {
        assertThat(Scenariobasis.reserve(List.of(), 2026)).isEmpty();
        assertThat(Scenariobasis.reserve(List.of(new Mutatie(2027, Reserveverloop.BEGIN, new Bedrag(100))), 2026))
                .isEmpty();
    }
}
