// SPDX-License-Identifier: EUPL-1.2
package nl.grip.sturing.verevening;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import nl.grip.basis.Bedrag;
import nl.grip.basis.Uitkomst.Cijfer;
import nl.grip.sturing.verevening.Rekeningloop.Stabiliteit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** How far a bill moves from year to year, beside what can be worked out by hand; and which years a key looks back at. */
class A47_HoeVastEenRekeningIsTest {
    /** 100 and 140: on average 120, and 28.28 from it. */
    private static final double VARIATIE = Math.sqrt(2 * 20 * 20) / 120;

    @Test
    void wieElkJaarHetzelfdeUitgeeftHeeftEenVasteRekening() {
        assertThat(loop(Model.SLEUTEL, gemeente("A", 2025, 100, 100))).containsExactly(new Stabiliteit("A", 100, 0));
        assertThat(loop(Model.SLEUTEL, gemeente("A", 2025, 0, 0))).containsExactly(new Stabiliteit("A", 0, 0));
    }

    /** Alone a bill moves as the costs do: between the years, and in each year around what that year cost. */
    @Test
    void alleenBeweegtDeRekeningMeeMetDeKosten() {
        var alleen = loop(Model.SLEUTEL, gemeente("A", 2025, 100, 140)).get(0);
        double binnenEenJaar = VARIATIE * VARIATIE * (100.0 * 100 + 140 * 140) / 2;
        assertThat(alleen.gemiddeld()).isCloseTo(120, within(1.0));
        assertThat(alleen.spreiding()).isCloseTo(Math.sqrt(binnenEenJaar + 20 * 20) / 120, within(0.005));
    }

    /** 100, 100 and 160 is 120 on average and, of three years, the root of (20 x 20 + 20 x 20 + 40 x 40) / 2 from it. */
    @Test
    void deSchommelingIsDieVanAlleJarenSamen() {
        var alleen = loop(Model.SLEUTEL, gemeente("A", 2025, 100, 100, 160)).get(0);
        double binnenEenJaar = 1200.0 / (120 * 120) * (100 * 100 + 100 * 100 + 160 * 160) / 3;
        assertThat(alleen.spreiding()).isCloseTo(Math.sqrt(binnenEenJaar + 2400.0 / 3) / 120, within(0.005));
    }

    /** Nothing is known of how costs move that are 100 and -100: they stay as they are. */
    @Test
    void wieGemiddeldNietsUitgeeftSchommeltNiet() {
        assertThat(loop(Model.SLEUTEL, gemeente("A", 2025, 100, -100))).containsExactly(new Stabiliteit("A", 0, 0));
    }

    /** Of 200 each year A pays half and then three quarters, 100 and 150: 25 from 125, twice, drawn once. */
    @Test
    void ookBijVasteKostenBeweegtEenRekeningMeeMetDeSleutel() {
        var deelnemers = samen(gemeente("A", 2025, 100), gemeente("B", 2025, 100), gemeente("B", 2026, 100));
        deelnemers = samen(deelnemers, List.of(gemeente("A", 2026, 100).get(0).met(3)));
        var rekeningen = ((Cijfer<List<Stabiliteit>>)
                        new Rekeningloop(deelnemers, 7, 1).reken(Model.SLEUTEL, Sleutel.GEWICHT))
                .waarde();
        assertThat(rekeningen.get(0).gemiddeld()).isEqualTo(125);
        assertThat(rekeningen.get(0).spreiding()).isCloseTo(Math.sqrt(2 * 25 * 25) / 125, within(1e-9));
    }

    /** Spread over two years only the chance of their mean is left. */
    @Test
    void overDeJarenGemiddeldBlijftAlleenHetToevalVanHunGemiddelde() {
        var gemiddeld = loop(Model.GEMIDDELDE, gemeente("A", 2025, 100, 140)).get(0);
        assertThat(gemiddeld.spreiding())
                .isCloseTo(VARIATIE * Math.sqrt(100.0 * 100 + 140 * 140) / 2 / 120, within(0.005));
    }

    /** Of four equal municipalities together each pays the mean of four. */
    @Test
    void metVierGelijkeGemeentenIsDeRekeningTweeKeerZoVast() {
        var samen = Stream.of("A", "B", "C", "D")
                .flatMap(naam -> gemeente(naam, 2025, 100, 140).stream())
                .toList();
        double binnenEenJaar = VARIATIE * VARIATIE * (100.0 * 100 + 140 * 140) / 2 / 4;
        assertThat(loop(Model.SLEUTEL, samen))
                .allSatisfy(s ->
                        assertThat(s.spreiding()).isCloseTo(Math.sqrt(binnenEenJaar + 20 * 20) / 120, within(0.005)));
    }

    /** In 2025 B has no past, so both keep what they brought along; in 2026 both have. */
    @Test
    void eenJaarWaarinEenGemeenteGeenVerledenHeeftHoudtHetGewicht() {
        var deelnemers = samen(gemeente("A", 2024, 300, 500, 700), gemeente("B", 2025, 100, 900));
        assertThat(gewichten(Sleutel.VORIG_JAAR, deelnemers))
                .containsExactly("A 2024 1", "A 2025 1", "A 2026 50000", "B 2025 1", "B 2026 10000");
    }

    /** Nobody had costs in 2024: no key for 2025. */
    @Test
    void eenVerledenZonderKostenIsGeenSleutel() {
        var deelnemers = samen(gemeente("A", 2024, 0, 30, 10), gemeente("B", 2024, 0, 10, 10));
        assertThat(gewichten(Sleutel.VORIG_JAAR, deelnemers))
                .containsExactly("A 2024 1", "A 2025 1", "A 2026 3000", "B 2024 1", "B 2025 1", "B 2026 1000");
    }

    @Test
    void drieJaarIsHetGemiddeldeVanHoogstensDrieJaren() {
        assertThat(gewichten(Sleutel.DRIE_JAAR, gemeente("A", 2022, 900, 10, 20, 60, 5)))
                .containsExactly("A 2022 1", "A 2023 90000", "A 2024 45500", "A 2025 31000", "A 2026 3000");
    }

    /** A stays until 2026, B left after 2025: each settles in its own last year. */
    @ParameterizedTest
    @EnumSource(names = {"VERZEKERING", "POT"})
    void wieEerderWeggaatRekentAfInZijnEigenLaatsteJaar(Model model) {
        var bijdragen =
                Verevening.reken(model, samen(gemeente("A", 2024, 300, 300, 300), gemeente("B", 2024, 100, 50)));
        var tussentijds =
                Verevening.reken(model, samen(gemeente("A", 2024, 300, 300, 300), gemeente("B", 2024, 100, 60)));
        assertThat(bijdragen.get(4).jaar()).isEqualTo(2025);
        assertThat(bijdragen.get(4).bijdrage()).isNotEqualTo(tussentijds.get(4).bijdrage());
        assertThat(bijdragen.get(3).bijdrage()).isEqualTo(tussentijds.get(3).bijdrage());
    }

    private static List<Stabiliteit> loop(Model model, List<Deelnemer> deelnemers) {
        return ((Cijfer<List<Stabiliteit>>) new Rekeningloop(deelnemers, 7, 20_000).reken(model, Sleutel.GEWICHT))
                .waarde();
    }

    private static List<String> gewichten(Sleutel sleutel, List<Deelnemer> deelnemers) {
        return sleutel.pas(deelnemers).stream()
                .map(d -> d.gemeente() + " " + d.jaar() + " " + d.gewicht())
                .toList();
    }

    @SafeVarargs
    private static List<Deelnemer> samen(List<Deelnemer>... gemeenten) {
        return Stream.of(gemeenten).flatMap(List::stream).toList();
    }

    /** One year after the other, for these euros. */
    private static List<Deelnemer> gemeente(String naam, int eerste, long... euros) {
        return LongStream.range(0, euros.length)
                .mapToObj(i -> new Deelnemer(
                        naam, eerste + (int) i, new Bedrag(euros[(int) i] * 100), new Bedrag(20_000), 1, Bedrag.NUL))
                .toList();
    }
}
