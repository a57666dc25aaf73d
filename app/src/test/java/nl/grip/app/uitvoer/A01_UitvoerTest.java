// SPDX-License-Identifier: EUPL-1.2
package nl.grip.app.uitvoer;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Arrays;
import java.util.List;
import nl.grip.basis.Bedrag;
import org.junit.jupiter.api.Test;

/** One row in, its text out: what every command promises about its answer. */
class A01_UitvoerTest {
    private static String geschreven(Formaat formaat, List<String> kolommen, List<?>... rijen) {
        StringWriter tekst = new StringWriter();
        try (Rijschrijver schrijver = formaat.schrijver(new PrintWriter(tekst), kolommen)) {
            Arrays.stream(rijen).forEach(schrijver::rij);
        }
        return tekst.toString();
    }

    @Test
    void csvHeeftAltijdEenKop() {
        assertThat(geschreven(Formaat.csv, List.of("maand", "waarde"))).isEqualTo("maand;waarde\n");
    }

    @Test
    void csvHaaltAanWatDeLezerAndersZouSplitsen() {
        assertThat(geschreven(Formaat.csv, List.of("a"), List.of("x;y"), List.of("1,5"), List.of("zeg \"ja\"")))
                .isEqualTo("a\n\"x;y\"\n\"1,5\"\n\"zeg \"\"ja\"\"\"\n");
    }

    @Test
    void tekstDieEenFormuleLijktKrijgtEenAanhalingstekenMaarEenGetalNooit() {
        assertThat(geschreven(Formaat.csv, List.of("a", "b"), List.of("-1+2", Bedrag.ofEuro("-1.20"))))
                .isEqualTo("a;b\n'-1+2;-1.20\n");
    }

    @Test
    void bedragenDatumsEnTijdenStaanInHunVasteVorm() {
        assertThat(geschreven(
                        Formaat.csv,
                        List.of("bedrag", "getal", "datum", "tijd", "ja", "leeg"),
                        Arrays.asList(
                                new Bedrag(1234567),
                                new BigDecimal("1E+3"),
                                LocalDate.of(2026, 7, 8),
                                Instant.parse("2026-07-08T10:00:00.5Z").atZone(ZoneId.of("UTC")),
                                true,
                                null)))
                .endsWith("12345.67;1000;2026-07-08;2026-07-08T12:00:00+02:00;ja;\n");
    }

    @Test
    void jsonGeeftGetallenAlsGetalEnLeegAlsNull() {
        assertThat(geschreven(
                        Formaat.json,
                        List.of("code", "som", "reden", "release"),
                        Arrays.asList("0012", new Bedrag(5), null, "")))
                .isEqualTo("[\n  {\"code\": \"0012\", \"som\": 0.05, \"reden\": null, \"release\": null}\n]\n");
    }

    @Test
    void jsonZonderRijenIsEenLegeLijst() {
        assertThat(geschreven(Formaat.json, List.of("a"))).isEqualTo("[\n]\n");
    }

    @Test
    void jsonSchrijftStuurtekensAlsCode() {
        assertThat(geschreven(Formaat.json, List.of("a"), List.of("\"\n'"))).contains("\"\\\"\\u000a'\"");
    }

    @Test
    void tabelZetGetallenRechtsInNederlandseNotatie() {
        assertThat(geschreven(
                        Formaat.tabel,
                        List.of("maand", "bedrag"),
                        List.of("2026-05", new Bedrag(1234567)),
                        List.of("2026-06", new Bedrag(-5))))
                .isEqualTo("""
                        maand       bedrag
                        ------------------
                        2026-05  12.345,67
                        2026-06      -0,05
                        """);
    }

    @Test
    void tabelLaatGeenStuurtekensNaarHetScherm() {
        assertThat(geschreven(Formaat.tabel, List.of("a"), List.of("rood\u001b[31m")))
                .doesNotContain("\u001b");
    }
}
