// SPDX-License-Identifier: EUPL-1.2
package nl.grip.sturing.maatregel.doorwerking;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Optional;
import nl.grip.basis.Bedrag;
import nl.grip.sturing.maatregel.Werking;
import nl.grip.sturing.maatregel.Werking.Knop;
import nl.grip.sturing.maatregel.doorwerking.Doorwerking.Regel;
import org.junit.jupiter.api.Test;

/** A measure laid upon the forecast: against what it would cost without, and what only stops growth stands apart. */
class A23_DoorwerkingTest {
    private static final LocalDate DAG = LocalDate.of(2026, 6, 30);

    /** Last year 900; this year 500 can no longer change, 300 runs on, 200 is still to come. In thousands of euros. */
    private static final List<Autonoom> BASIS = List.of(
            jaar("J01", 2026, 900, 500, 300, 200),
            jaar("J01", 2027, 1000, 0, 200, 900),
            jaar("J02", 2026, 50, 50, 0, 0));

    private static Autonoom jaar(String voorziening, int jaar, int vorig, int vast, int uitloop, int instroom) {
        return new Autonoom(voorziening, jaar, duizend(vorig), duizend(vast), duizend(uitloop), duizend(instroom), 12);
    }

    private static Bedrag duizend(int duizend) {
        return new Bedrag(duizend * 100_000L);
    }

    private static Werking werking(Knop knop, String verandering, String vanaf) {
        var deel = new BigDecimal(verandering);
        boolean mix = knop == Knop.MIX;
        return new Werking(
                "J01",
                knop,
                deel,
                deel,
                deel,
                YearMonth.parse(vanaf),
                mix ? Optional.of("J02") : Optional.empty(),
                new BigDecimal(mix ? "0.5" : "1"));
    }

    private static Regel met(int jaar, Werking... werkingen) {
        return new Doorwerking(BASIS, DAG)
                .met(List.of(werkingen)).stream()
                        .filter(r -> r.autonoom().jaar() == jaar
                                && r.autonoom().voorziening().equals("J01"))
                        .findFirst()
                        .orElseThrow();
    }

    @Test
    void eenLagerePrijsWerktAlleenOpWatNogTeLeverenIs() {
        assertThat(met(2026, werking(Knop.PRIJS, "-0.10", "2026-07")).effect()).isEqualTo(duizend(-50));
        assertThat(met(2026, werking(Knop.PRIJS, "-0.10", "2027-01")).effect()).isEqualTo(Bedrag.NUL);
        assertThat(met(2027, werking(Knop.PRIJS, "-0.10", "2027-01")).effect()).isEqualTo(duizend(-110));
    }

    @Test
    void minderInstroomRaaktAlleenWieNogMoetKomen() {
        var effect = met(2026, werking(Knop.INSTROOM, "-0.10", "2026-07")).effect();
        assertThat(effect).isEqualTo(duizend(-20));
        var later = met(2026, werking(Knop.INSTROOM, "-0.10", "2026-10")).effect();
        assertThat(later.centen()).isBetween(duizend(-7).centen(), duizend(-3).centen());
    }

    @Test
    void korterDurenScheeltMeerNaarmateHetLangerLoopt() {
        var dit = met(2026, werking(Knop.DUUR, "-0.10", "2026-07"));
        var volgend = met(2027, werking(Knop.DUUR, "-0.10", "2026-07"));
        assertThat(deel(dit)).isBetween(-0.05, -0.005);
        assertThat(deel(volgend)).isLessThan(deel(dit));
    }

    private static double deel(Regel regel) {
        return (double) regel.effect().centen() / regel.autonoom().totaal().centen();
    }

    @Test
    void vermedenGroeiStaatApartEnIsGeenDaling() {
        var prijs = met(2026, werking(Knop.PRIJS, "-0.10", "2026-07"));
        assertThat(prijs.groei()).isEqualTo(duizend(100));
        assertThat(prijs.vermedenGroei()).isEqualTo(duizend(50));
        assertThat(prijs.daling()).isEqualTo(Bedrag.NUL);
        var veel = met(2026, werking(Knop.PRIJS, "-0.30", "2026-07"));
        assertThat(veel.vermedenGroei()).isEqualTo(duizend(100));
        assertThat(veel.daling()).isEqualTo(duizend(50));
    }

    @Test
    void wieDuurderMaaktVermijdtNiets() {
        var duurder = met(2026, werking(Knop.PRIJS, "0.10", "2026-07"));
        assertThat(duurder.effect()).isEqualTo(duizend(50));
        assertThat(duurder.vermedenGroei()).isEqualTo(Bedrag.NUL);
        assertThat(duurder.daling()).isEqualTo(Bedrag.NUL);
    }

    @Test
    void samenNemenZijElkaarEenDeelAfEnDeVolgordeDoetErNietToe() {
        var a = werking(Knop.PRIJS, "-0.10", "2026-07");
        var b = werking(Knop.HOEVEELHEID, "-0.20", "2026-07");
        assertThat(met(2026, a, b).effect()).isEqualTo(duizend(-140)); // 500 * (0.9 * 0.8 - 1)
        assertThat(met(2026, b, a)).isEqualTo(met(2026, a, b));
        assertThat(met(2026, werking(Knop.INNOVATIE, "-0.10", "2026-07")).effect())
                .isEqualTo(duizend(-95));
    }

    @Test
    void watVerschuiftKostElders() {
        var regels = new Doorwerking(BASIS, DAG).met(List.of(werking(Knop.MIX, "0.20", "2026-07")));
        var van = regels.stream()
                .filter(r ->
                        r.autonoom().voorziening().equals("J01") && r.autonoom().jaar() == 2026)
                .findFirst()
                .orElseThrow();
        var naar = regels.stream()
                .filter(r -> r.autonoom().voorziening().equals("J02"))
                .findFirst()
                .orElseThrow();
        assertThat(van.effect()).isEqualTo(duizend(-100));
        assertThat(naar.effect()).isEqualTo(duizend(50));
    }

    @Test
    void wieNietsDraaitVerandertNiets() {
        assertThat(new Doorwerking(BASIS, DAG).met(List.of())).isEmpty();
        assertThat((double)
                        met(2027, werking(Knop.DUUR, "0", "2026-07")).effect().centen())
                .isCloseTo(0, within(1.0));
    }
}
