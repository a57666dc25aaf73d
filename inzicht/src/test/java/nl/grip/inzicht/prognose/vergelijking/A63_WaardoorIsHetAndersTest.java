// SPDX-License-Identifier: EUPL-1.2
package nl.grip.inzicht.prognose.vergelijking;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.LongRange;
import nl.grip.basis.Domein;
import nl.grip.inzicht.prognose.feiten.Contracttarief;
import nl.grip.inzicht.prognose.feiten.Declaratieregel;
import nl.grip.inzicht.prognose.feiten.Feiten;
import nl.grip.inzicht.prognose.vergelijking.Vergelijking.Regel;

/** Why a forecast changed: one thing at a time, so that the parts are the difference. */
class A63_WaardoorIsHetAndersTest {
    private static final LocalDate TOEN = LocalDate.of(2026, 5, 31);
    private static final LocalDate LATER = LocalDate.of(2026, 6, 15);

    @Example
    void elkeOorzaakIsEenStapTussenTweePrognoses() {
        var v = Vergelijking.van(stand(100, 20), stand(110, 22), stand(130, 30), stand(135, 31), false);
        assertThat(centen(v, "J01", "model")).isEqualTo(110 - 100);
        assertThat(centen(v, "J01", "nieuwe_instroom")).isEqualTo(30 - 22);
        assertThat(centen(v, "J01", "nieuwe_feiten")).isEqualTo(130 - 110 - (30 - 22));
        assertThat(centen(v, "J01", "prijs")).isEqualTo(135 - 130);
        assertThat(centen(v, "J01", "totaal")).isEqualTo(135 - 100);
    }

    @Example
    void metHetzelfdeProgrammaIsWatLaatBinnenkwamEenFeit() {
        var v = Vergelijking.van(stand(100, 20), stand(110, 20), stand(110, 20), stand(110, 20), true);
        assertThat(centen(v, "J01", "model")).isZero();
        assertThat(centen(v, "J01", "nieuwe_feiten")).isEqualTo(110 - 100);
    }

    @Example
    void watOphoudtTeBestaanTeltOokMee() {
        var leeg = new Stand(Map.of(), Map.of());
        var v = Vergelijking.van(stand(100, 20), stand(100, 20), leeg, leeg, true);
        assertThat(centen(v, "J01", "totaal")).isEqualTo(-100);
        assertThat(centen(v, "totaal", "totaal")).isEqualTo(-100);
    }

    @Property(tries = 200)
    void deOorzakenTellenAltijdPreciesOp(
            @ForAll @LongRange(min = -1_000_000, max = 1_000_000) long a,
            @ForAll @LongRange(min = -1_000_000, max = 1_000_000) long b,
            @ForAll @LongRange(min = -1_000_000, max = 1_000_000) long c,
            @ForAll @LongRange(min = -1_000_000, max = 1_000_000) long d,
            @ForAll boolean zelfde) {
        var v = Vergelijking.van(stand(a, b), stand(b, c), stand(c, d), stand(d, a), zelfde);
        for (var voorziening : List.of("J01", "totaal")) {
            long som = v.regels().stream()
                    .filter(r ->
                            r.voorziening().equals(voorziening) && !r.oorzaak().equals("totaal"))
                    .mapToLong(r -> r.bedrag().centen())
                    .sum();
            assertThat(som).isEqualTo(centen(v, voorziening, "totaal")).isEqualTo(d - a);
        }
    }

    @Example
    void watLaterTegenHetNieuweTariefKwamKrijgtHetTariefVanToen() {
        var toen = feiten(List.of(), tarief(100, LocalDate.of(2026, 1, 1)));
        var nu = feiten(
                List.of(regel(TOEN, 10, 1000), regel(LATER, -10, -1000), regel(LATER, 10, 1100)), tarief(110, LATER));
        assertThat(Prijsstand.van(nu, toen, TOEN).declaraties())
                .extracting(Declaratieregel::centen)
                .containsExactly(10 * 100L, -10 * 100L, 10 * 100L);
    }

    @Example
    void zonderNieuwTariefVerandertErNiets() {
        var feiten = feiten(List.of(regel(LATER, 10, 1234)), tarief(100, LocalDate.of(2026, 1, 1)));
        assertThat(Prijsstand.van(feiten, feiten, TOEN)).isEqualTo(feiten);
    }

    private static Stand stand(long totaal, long instroom) {
        return new Stand(Map.of("J01", totaal), Map.of("J01", instroom));
    }

    private static long centen(Vergelijking v, String voorziening, String oorzaak) {
        return v.regels().stream()
                .filter(r -> r.voorziening().equals(voorziening) && r.oorzaak().equals(oorzaak))
                .map(Regel::bedrag)
                .findFirst()
                .orElseThrow()
                .centen();
    }

    private static Feiten feiten(List<Declaratieregel> declaraties, Contracttarief tarief) {
        return new Feiten(
                declaraties, List.of(), List.of(), List.of(), List.of(tarief), List.of(), List.of(), List.of());
    }

    private static Contracttarief tarief(double centen, LocalDate bekend) {
        return new Contracttarief(
                Domein.JEUGD,
                "90000001",
                "J01",
                "45A01",
                "01",
                centen,
                LocalDate.of(2026, 1, 1),
                Optional.of(LocalDate.of(2026, 12, 31)),
                Optional.empty(),
                bekend,
                Optional.empty());
    }

    private static Declaratieregel regel(LocalDate ontvangen, double volume, long centen) {
        return new Declaratieregel(
                YearMonth.of(2026, 3),
                ontvangen,
                Optional.empty(),
                Domein.JEUGD,
                "J01",
                "45A01",
                "90000001",
                "WK01",
                1,
                volume,
                centen);
    }
}
