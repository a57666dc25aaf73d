// SPDX-License-Identifier: EUPL-1.2
package nl.grip.voorbeeld.scenario;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.OptionalLong;
import nl.grip.voorbeeld.proces.Verloop;
import nl.grip.voorbeeld.proces.Voorziening;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class A02_MeegeleverdTest {
    @ParameterizedTest
    @ValueSource(strings = {"S01", "S02", "S03", "S04", "S05", "S06", "S07", "S08", "S09"})
    void elkMeegeleverdScenarioIsTeLezen(String naam) {
        assertThat(Meegeleverd.scenario(naam, OptionalLong.empty()).naam()).isEqualTo(naam);
    }

    @Test
    void eenZaadVanDeVragerGaatVoor() {
        assertThat(Meegeleverd.scenario("S01", OptionalLong.of(7)).zaad()).isEqualTo(7);
    }

    @Test
    void alleenDeCompleteGemeenteHeeftBeschermdWonenEnPleegzorg() {
        var compleet = Verloop.of(Meegeleverd.scenario("S09", OptionalLong.empty()), 2026);
        var gewoon = Verloop.of(Meegeleverd.scenario("S06", OptionalLong.empty()), 2026);
        assertThat(compleet.voorzieningen()).extracting(Voorziening::code).contains("W06", "J07", "J08");
        assertThat(gewoon.voorzieningen()).hasSize(11);
    }

    @Test
    void inDeCompleteGemeenteLooptSommigeJeugdhulpNaAchttienDoor() {
        var compleet = Verloop.of(Meegeleverd.scenario("S09", OptionalLong.empty()), 2026);
        assertThat(compleet.trajecten())
                .filteredOn(t ->
                        t.voorziening().code().equals("J07") && t.levering().isPresent())
                .anyMatch(t -> t.levering()
                        .orElseThrow()
                        .einde()
                        .isAfter(t.client().geboortedatum().plusYears(18)));
    }
}
