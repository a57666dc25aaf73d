// SPDX-License-Identifier: EUPL-1.2
package nl.grip.basis;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.time.YearMonth;
import org.junit.jupiter.api.Test;

class A02_PeriodeTest {
    private static final Periode FEBRUARI = Periode.of(YearMonth.of(2028, 2));

    @Test
    void beideDagenTellenMee() {
        assertThat(FEBRUARI.dagen()).isEqualTo(29);
        assertThat(FEBRUARI.contains(LocalDate.of(2028, 2, 1))).isTrue();
        assertThat(FEBRUARI.contains(LocalDate.of(2028, 2, 29))).isTrue();
        assertThat(FEBRUARI.contains(LocalDate.of(2028, 3, 1))).isFalse();
    }

    @Test
    void eenPeriodeEindigtNietVoorZijBegint() {
        assertThatThrownBy(() -> new Periode(LocalDate.of(2026, 2, 2), LocalDate.of(2026, 2, 1)))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void watOpDePeildatumBinnenkomtTeltWatErnaKomtBestaatNogNiet() {
        var peildatum = Peildatum.of("2026-06-30");
        assertThat(peildatum.kent(LocalDate.of(2026, 6, 30))).isTrue();
        assertThat(peildatum.kent(LocalDate.of(2026, 7, 1))).isFalse();
    }
}
