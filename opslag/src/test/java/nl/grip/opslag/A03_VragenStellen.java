// SPDX-License-Identifier: EUPL-1.2
package nl.grip.opslag;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import nl.grip.opslag.vraag.Tabel;
import nl.grip.opslag.vraag.Vragen;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class A03_VragenStellen {
    @TempDir
    Path temp;

    private Magazijn magazijn;
    private Vragen vragen;

    @BeforeEach
    void open() {
        magazijn = Magazijn.open(temp.resolve("m"), Instellingen.standaard());
        vragen = magazijn.vragen();
    }

    @AfterEach
    void sluit() {
        magazijn.close();
    }

    @Test
    void eenAntwoordHeeftKolommenEnRijen() {
        Tabel antwoord = vragen.stel(
                "SELECT m AS maand, n FROM (VALUES ('2026-01', 3), ('2026-02', 4)) AS t(m, n) ORDER BY m", Map.of());
        assertThat(antwoord)
                .isEqualTo(new Tabel(List.of("maand", "n"), List.of(List.of("2026-01", 3L), List.of("2026-02", 4L))));
    }

    @Test
    void eenSomIsExactHoeGrootOok() {
        assertThat(waarde("SELECT sum(x) FROM (VALUES (9223372036854775807), (1)) AS t(x)"))
                .isEqualTo(new BigDecimal("9223372036854775808"));
    }

    @Test
    void datumTijdEnNiets() {
        assertThat(vragen.stel("SELECT DATE '2026-07-01', TIMESTAMPTZ '2026-07-01 10:00:00Z', NULL", Map.of())
                        .rijen())
                .containsExactly(Arrays.asList(
                        LocalDate.of(2026, 7, 1), OffsetDateTime.parse("2026-07-01T12:00:00+02:00"), null));
    }

    @Test
    void dezelfdePeildatumTweeKeer() {
        assertThat(vragen.stel("SELECT :dag, :dag + 1, :n", Map.of("dag", LocalDate.of(2026, 12, 31), "n", 7))
                        .rijen())
                .containsExactly(List.of(LocalDate.of(2026, 12, 31), LocalDate.of(2027, 1, 1), 7L));
    }

    @Test
    void veelRijenKomenEenVoorEen() {
        List<Object> gezien = new ArrayList<>();
        vragen.stroom("SELECT i FROM range(5000) AS t(i)", Map.of(), rij -> gezien.add(rij.get(0)));
        assertThat(gezien).hasSize(5000).startsWith(0L).endsWith(4999L);
    }

    @Test
    void eenVraagVerandertNiets() {
        assertThatThrownBy(() -> vragen.stel("INSERT INTO beheer.versie VALUES (2) RETURNING versie", Map.of()))
                .hasMessageContaining("read-only");
        assertThat(waarde("SELECT count(*) FROM beheer.versie")).isEqualTo(1L);
    }

    @Test
    void eenVraagLeestGeenBestanden() {
        assertThatThrownBy(() -> vragen.stel("SELECT * FROM read_text('/etc/hostname')", Map.of()))
                .hasMessageContaining("disabled by configuration");
    }

    private Object waarde(String sql) {
        return vragen.stel(sql, Map.of()).rijen().get(0).get(0);
    }
}
