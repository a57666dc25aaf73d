// SPDX-License-Identifier: EUPL-1.2
package nl.grip.app.web.overzicht;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.YearMonth;
import nl.grip.app.web.vorm.Vraagfout;
import nl.grip.basis.Domein;
import nl.grip.basis.Peildatum;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class A04_Keuze {
    @Test
    void watInHetAdresStaatIsGekozen() {
        var keuze = Keuze.lees("Jeugd", "2026-01", "2026-03", "2026-06-30");
        assertThat(keuze.domein()).contains(Domein.JEUGD);
        assertThat(keuze.van()).contains(YearMonth.of(2026, 1));
        assertThat(keuze.tot()).contains(YearMonth.of(2026, 3));
        assertThat(keuze.peildatum()).contains(Peildatum.of("2026-06-30"));
    }

    @Test
    void eenLegeTekstIsGeenKeuze() {
        var keuze = Keuze.lees("", "", "", "");
        assertThat(keuze.domein()).isEmpty();
        assertThat(keuze.van()).isEmpty();
        assertThat(keuze.tot()).isEmpty();
        assertThat(keuze.peildatum()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "wmo, '', '', '', domein",
        "'', maart, '', '', eerste maand",
        "'', '', 2026-13, '', laatste maand",
        "'', '', '', 2026-02-30, peildatum",
        "'', 2026-03, 2026-02, '', voor de eerste maand"
    })
    void watNietTeLezenIsWordtGeweigerdMetUitleg(
            String domein, String van, String tot, String peildatum, String uitleg) {
        assertThatThrownBy(() -> Keuze.lees(domein, van, tot, peildatum))
                .isInstanceOf(Vraagfout.class)
                .hasMessageContaining(uitleg);
    }
}
