// SPDX-License-Identifier: EUPL-1.2
package nl.grip.basis;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.time.YearMonth;
import java.time.format.DateTimeParseException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class A05_PeildatumTest {
    @Test
    void watOpDeDagZelfBinnenkomtTeltMee() {
        var dag = Peildatum.of("2026-06-30");

        assertThat(dag.kent(LocalDate.of(2026, 6, 30))).isTrue();
        assertThat(dag.kent(LocalDate.of(2026, 7, 1))).isFalse();
    }

    @Test
    void eenMaandIsHeelOpHaarLaatsteDag() {
        assertThat(Peildatum.of("2026-06-29").laatsteHeleMaand()).isEqualTo(YearMonth.of(2026, 5));
        assertThat(Peildatum.of("2026-06-30").laatsteHeleMaand()).isEqualTo(YearMonth.of(2026, 6));
        assertThat(Peildatum.of("2026-01-01").laatsteHeleMaand()).isEqualTo(YearMonth.of(2025, 12));
    }

    @Test
    void eenJaarIsOmOpZijnLaatsteDag() {
        assertThat(Peildatum.of("2026-12-30").isJaarOm()).isFalse();
        assertThat(Peildatum.of("2026-12-31").isJaarOm()).isTrue();
        assertThat(Peildatum.of("2027-01-01").isJaarOm()).isFalse();
    }

    /** A database may read a year before 0 as a year after it: then everything counts on a day before everything. */
    @ParameterizedTest
    @ValueSource(strings = {"-5000-01-01", "+12345-01-01", "12345-01-01", "2026-02-30", "26-06-30", "2026-6-30", ""})
    void eenDagHeeftEenJaarVanVierCijfers(String tekst) {
        assertThatThrownBy(() -> Peildatum.of(tekst)).isInstanceOf(DateTimeParseException.class);
    }
}
