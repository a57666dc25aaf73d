// SPDX-License-Identifier: EUPL-1.2
package nl.grip.app.meten;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import nl.grip.inzicht.prognose.Gripvoorspeller;
import nl.grip.inzicht.prognose.Onderdeel;
import nl.grip.inzicht.prognose.terugtoets.Toetsregel;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The proof of the forecast: how it counts, and the short version of it on two municipalities. */
class A43_PrognosemetingTest {
    private static final LocalDate JUNI = LocalDate.of(2026, 6, 30);

    @TempDir
    Path map;

    @Test
    void eenGestopteMetingGaatVerderWaarZijWas() throws IOException {
        var bestand = map.resolve("werk/prognose.csv");
        var regels = List.of(regel(0, "grip", 102, 100, 5), regel(0, "N1", 90, 100, 20));
        Proefregel.boek(bestand).schrijf(regels);
        var verder = Proefregel.boek(bestand);
        verder.schrijf(List.of(regel(1, "grip", 99, 100, 5)));

        assertThat(verder.regels().stream().map(Proefregel::proef))
                .containsExactly(new Prognoseproef("S01", 0), new Prognoseproef("S01", 0), new Prognoseproef("S01", 1));
        assertThat(Proefregel.boek(bestand).regels()).hasSize(3).startsWith(regels.toArray(Proefregel[]::new));
    }

    @Test
    void hetVerslagTeltZoalsBeloofdIs() {
        List<Proefregel> regels = new ArrayList<>();
        // Truth 100 each time; grip 102, 99; the rules of thumb 90, 110 and 104, 96.
        regels.addAll(List.of(regel(0, "grip", 102, 100, 5), regel(1, "grip", 99, 100, 5)));
        regels.addAll(List.of(regel(0, "N1", 90, 100, 20), regel(1, "N1", 110, 100, 20)));
        regels.addAll(List.of(regel(0, "N4", 104, 100, 10), regel(1, "N4", 96, 100, 10)));
        var waarden = waarden(regels);

        assertThat(waarden.get("S01_2026-06-30_afwijking").waarde().doubleValue())
                .isEqualTo(100 * (2 - 1) / 200.0);
        assertThat(waarden.get("S01_2026-06-30_fout").waarde().doubleValue()).isEqualTo((2 + 1) / 2.0 / 4);
        assertThat(waarden.get("S01_2026-06-30_fout").gehaald()).isTrue();
        assertThat(waarden.get("S01_2026-06-30_intervalscore80").waarde().doubleValue())
                .isEqualTo(0.5);
    }

    @Test
    void beideKantenVanEenBandTellenApart() {
        var regels = IntStream.range(0, 20)
                .mapToObj(i -> regel(i, "grip", i < 8 ? 80 : 100, 100, 5))
                .flatMap(r -> Stream.of(r, vuistregel(r)))
                .toList();
        var waarden = waarden(regels);

        assertThat(waarden.get("S01_2026-06-30_band80_boven").waarde().doubleValue())
                .isEqualTo(100 * 8 / 20.0);
        assertThat(waarden.get("S01_2026-06-30_band80_boven").gehaald()).isFalse();
        assertThat(waarden.get("S01_2026-06-30_band80_onder").waarde().doubleValue())
                .isZero();
        assertThat(waarden.get("S01_2026-06-30_band80_onder").gehaald()).isTrue();
    }

    @Test
    void deMeerjarenramingTeltOverAlleScenarios() {
        var regels = List.of(
                regel(0, "meerjaren1", 102, 100, 5), regel(1, "meerjaren1", 100, 100, 5), regel(0, "grip", 90, 100, 5));
        var waarden = Meerjarenverslag.van(regels).stream()
                .collect(Collectors.toMap(Meetwaarde::naam, w -> w.waarde().doubleValue()));

        assertThat(waarden).hasSize(2 + 6);
        assertThat(waarden).containsEntry("meerjaren1_afwijking", 100 * 2 / 200.0);
        assertThat(waarden).containsEntry("meerjaren1_band80_onder", 0.0);
    }

    /** A municipality with a silent aanbieder and a small one whose declaring slows down, on both peildata. */
    @Test
    void dePrognoseIsBeterDanDeBesteVuistregel() {
        var regels = Stream.of("S04", "S06")
                .flatMap(scenario -> new Prognoseproef(scenario, 0).voerUit(new Gripvoorspeller()).stream())
                .toList();
        Map<String, Double> fout = regels.stream()
                .filter(r -> r.onderdeel().equals(Toetsregel.TOTAAL)
                        && Prognoseproef.PEILDATA.contains(r.toets().peildatum()))
                .collect(Collectors.groupingBy(
                        r -> r.toets().regel(),
                        Collectors.summingDouble(r ->
                                Math.abs(r.toets().fout()) / (double) r.toets().werkelijk())));
        System.out.println("Som van de fouten over vier prognoses: " + fout);

        double grip = fout.remove(Toetsregel.GRIP);
        assertThat(grip)
                .isLessThanOrEqualTo(
                        0.75 * fout.values().stream().mapToDouble(f -> f).min().orElseThrow());
        assertThat(grip / 4).isLessThan(0.03);
        perPrognose(regels)
                .forEach((prognose, delen) -> assertThat(delen.stream()
                                .mapToLong(r -> r.toets().verwacht())
                                .sum())
                        .as(prognose)
                        .isEqualTo(totaal(regels, prognose)));
    }

    private static Map<String, List<Proefregel>> perPrognose(List<Proefregel> regels) {
        var onderdelen = Stream.of(Onderdeel.values()).map(Onderdeel::code).toList();
        return regels.stream()
                .filter(r -> onderdelen.contains(r.onderdeel()))
                .collect(Collectors.groupingBy(A43_PrognosemetingTest::naam));
    }

    private static long totaal(List<Proefregel> regels, String prognose) {
        return regels.stream()
                .filter(r -> r.onderdeel().equals(Toetsregel.TOTAAL)
                        && r.toets().regel().equals(Toetsregel.GRIP)
                        && naam(r).equals(prognose))
                .mapToLong(r -> r.toets().verwacht())
                .sum();
    }

    private static String naam(Proefregel regel) {
        return regel.proef().scenario() + " " + regel.toets().peildatum();
    }

    private static Map<String, Meetwaarde> waarden(List<Proefregel> regels) {
        return Prognoseverslag.van(regels, "S01", JUNI).orElseThrow().waarden().stream()
                .collect(Collectors.toMap(Meetwaarde::naam, Function.identity()));
    }

    private static Proefregel vuistregel(Proefregel grip) {
        return regel(grip.proef().volgnummer(), "N1", 90, 100, 20);
    }

    /** A forecast whose band reaches as far to both sides at every level; its score is the width. */
    private static Proefregel regel(int nummer, String regel, long verwacht, long werkelijk, long halveBand) {
        List<Long> kwantielen = Toetsregel.KANSEN.stream()
                .map(kans -> kans == 0.5 ? verwacht : kans < 0.5 ? verwacht - halveBand : verwacht + halveBand)
                .toList();
        var toets = new Toetsregel(
                2026,
                JUNI,
                Toetsregel.TOTAAL,
                regel,
                verwacht,
                werkelijk,
                kwantielen,
                2.0 * halveBand,
                halveBand / 2.0);
        return new Proefregel(new Prognoseproef("S01", nummer), Toetsregel.TOTAAL, toets);
    }
}
