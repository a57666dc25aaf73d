// SPDX-License-Identifier: EUPL-1.2
package nl.grip.inzicht;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The maximum of an allocation: a line of just that much is right, one unit more is told (TR321, TR322, TR369). */
class B09_MeerDanIsToegewezen extends Magazijnles {
    private static final String BERICHT = "bericht;soort;afzender;identificatie;ontvangen_op";
    private static final String TOEWIJZING = "bericht;toewijzingnummer;toewijzingsdatum;toewijzingstijd;"
            + "ingangsdatum;einddatum;volume;eenheid;frequentie;budget";
    private static final String REGEL =
            "bericht;referentie;toewijzingnummer;begin;einde;leverperiode;volume;eenheid;bedrag";

    @BeforeEach
    void vul() {
        proef.met(
                "bericht",
                BERICHT,
                "t1;JW301;9999;T1;2025-01-02",
                "m1;JW323;90000001;D1;2026-02-08",
                "m2;JW323;90000001;D2;2026-03-08");
    }

    /** The weeks are those worked out from IV076, IV077 and IV078. */
    @ParameterizedTest
    @CsvSource({
        // per day: 3 a day over 23 days of October
        "2025-10-09, 2025-12-30, 3;04;1, 2025-10, 69",
        // per week of effort: every ISO week that is touched
        "2025-10-07, 2025-12-30, 3;04;2, 2025-10, 12",
        "2025-10-07, 2025-12-30, 3;04;2, 2025-11, 15",
        "2025-10-07, 2025-12-30, 3;04;2, 2025-12, 15",
        "2025-07-07, 2025-09-07, 3;04;2, 2025-07, 12",
        "2025-07-07, 2025-09-07, 3;04;2, 2025-08, 15",
        "2025-07-07, 2025-09-07, 3;04;2, 2025-09, 3",
        "2026-03-01, 2026-12-31, 1;14;2, 2026-03, 6",
        // per week of output: Sundays, and one where the last week breaks off
        "2025-07-07, 2025-09-07, 2;82;2, 2025-07, 6",
        "2025-07-07, 2025-09-07, 2;82;2, 2025-08, 10",
        "2025-07-07, 2025-09-07, 2;82;2, 2025-09, 2",
        "2025-10-07, 2025-12-30, 2;82;2, 2025-10, 6",
        "2025-10-07, 2025-12-30, 2;82;2, 2025-12, 10",
        "2025-07-07, 2025-09-02, 2;82;2, 2025-08, 12",
        // per month, also a broken one
        "2026-11-12, 2026-11-30, 7;16;4, 2026-11, 7",
        "2026-11-12, '', 7;16;4, 2028-02, 7",
    })
    void eenMaandHeeftEenMaximum(String van, String tot, String omvang, String maand, long maximum) {
        wijsToe(van, tot, omvang, "");
        declareer("m1", "R1", maand, maximum, omvang.split(";")[1], 100);
        assertThat(codes()).isEmpty();
        declareer("m2", "R2", maand, 1, omvang.split(";")[1], 100);
        assertThat(codes()).contains("m2.xml 10 TR321").doesNotContain("m1.xml 10 TR321");
    }

    @ParameterizedTest
    @CsvSource({
        "2025-10-07, 2025-12-30, 3;04;2, 39",
        "2025-07-07, 2025-09-07, 3;04;2, 27",
        "2025-10-07, 2025-12-30, 2;82;2, 26",
        "2025-07-07, 2025-09-07, 2;82;2, 18",
        "2025-10-07, 2026-01-02, 5;16;4, 20",
        "2025-10-07, 2025-10-16, 5;14;1, 50",
        "2025-10-07, 2026-01-02, 12;82;6, 12",
        "2025-10-07, '', 12;82;6, 12",
    })
    void deHeleLooptijdHeeftEenMaximum(String van, String tot, String omvang, long maximum) {
        wijsToe(van, tot, omvang, "");
        declareer("m1", "R1", "2025-01", maximum, omvang.split(";")[1], 100);
        assertThat(codes()).noneMatch(c -> c.contains("TR32"));
        declareer("m2", "R2", "2025-01", 1, omvang.split(";")[1], 100);
        assertThat(codes()).contains("m2.xml 10 TR322");
    }

    @Test
    void zonderEinddatumHeeftDeLooptijdGeenMaximum() {
        wijsToe("2026-01-01", "", "7;16;4", "");
        declareer("m1", "R1", "2025-01", 9999, "16", 100);
        assertThat(codes()).noneMatch(c -> c.contains("TR32"));
    }

    @Test
    void urenMogenInMinutenEnTellenSamenMetUren() {
        wijsToe("2026-01-01", "", "10;04;4", "");
        declareer("m1", "R1", "2026-01", 240, "01", 100);
        declareer("m1", "R2", "2026-01", 6, "04", 100);
        assertThat(Meldingen.van(proef)).isEmpty();
        declareer("m2", "R3", "2026-01", 15, "01", 100);
        assertThat(Meldingen.van(proef)).containsExactly("m2.xml 10 TR321 10.25 uur in 2026-01");
        assertThat(Meldingen.verwacht(proef)).containsExactly("TR321 Op toewijzing 7 hoogstens 10 uur in 2026-01");
    }

    @Test
    void alleenDeRegelDieEroverheenGaatIsEenMelding() {
        wijsToe("2026-01-01", "", "10;04;4", "");
        declareer("m1", "R1", "2026-01", 9, "04", 100);
        declareer("m1", "R2", "2026-01", 2, "04", 100);
        declareer("m2", "R3", "2026-01", 5, "04", 100);
        declareer("m2", "R4", "2026-02", 10, "04", 100);
        assertThat(codes()).containsExactly("m1.xml 20 TR321");
    }

    @Test
    void hetBudgetIsEenMaximumInEuros() {
        wijsToe("2026-01-01", "2026-12-31", ";;", "100000");
        declareer("m1", "R1", "2026-01", 500, "01", 60_000);
        declareer("m1", "R2", "2026-02", 3, "04", 40_000);
        assertThat(codes()).isEmpty();
        declareer("m2", "R3", "2026-03", 1, "01", 1);
        assertThat(Meldingen.van(proef)).containsExactly("m2.xml 10 TR369 1000.01 euro");
    }

    @Test
    void eenVerhoogdeToewijzingZwijgt() {
        wijsToe("2026-01-01", "", "10;04;4", "");
        declareer("m1", "R1", "2026-01", 12, "04", 100);
        assertThat(codes()).hasSize(1);
        proef.met("bericht", BERICHT, "t2;JW301;9999;T2;2026-03-02");
        proef.met("toewijzing", TOEWIJZING, "t2;7;2026-03-02;10:00:00;2026-01-01;;12;04;4;");
        assertThat(codes()).isEmpty();
    }

    private void wijsToe(String van, String tot, String omvang, String budget) {
        proef.met("toewijzing", TOEWIJZING, "t1;7;2025-01-02;10:00:00;" + String.join(";", van, tot, omvang, budget));
    }

    /** Without days, so that only the month matters. */
    private void declareer(String bericht, String referentie, String maand, long volume, String eenheid, long centen) {
        proef.met(
                "declaratieregel",
                REGEL,
                "%s;%s;7;;;%s;%d;%s;%d".formatted(bericht, referentie, maand, volume, eenheid, centen));
    }

    private List<String> codes() {
        return Meldingen.van(proef).stream()
                .map(m -> m.substring(0, m.indexOf(' ', m.indexOf("TR"))))
                .toList();
    }
}
