// SPDX-License-Identifier: EUPL-1.2
package nl.grip.inzicht.prognose.vuistregel;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import nl.grip.basis.Domein;
import nl.grip.inzicht.prognose.feiten.Begrotingspost;
import nl.grip.inzicht.prognose.feiten.Contracttarief;
import nl.grip.inzicht.prognose.feiten.Declaratieregel;
import nl.grip.inzicht.prognose.feiten.Feiten;
import nl.grip.inzicht.prognose.feiten.Grootboekpost;
import nl.grip.inzicht.prognose.feiten.Toewijzingversie;
import org.junit.jupiter.api.Test;

/** What municipalities do today, worked out by hand: 100 a month last year, 110 a month this year, 120 allocated. */
class A60_VuistregelsTest {
    private static final LocalDate HALF_2026 = LocalDate.of(2026, 6, 30);

    @Test
    void n1TrektHetJaarTotNuToeDoor() {
        // Declared a month later: five months of 110 are in on 30 June, and six months are over.
        assertThat(verwacht(Vuistregel.N1)).isEqualTo(5 * 110 * 12 / 6.0);
    }

    @Test
    void n2GebruiktElkeToewijzingHelemaal() {
        // 12 hours a month at 11, all year; a year has 12 months of 365.25 / 12 days.
        assertThat(verwacht(Vuistregel.N2)).isEqualTo(12 * 11 * 365 / (365.25 / 12), within(1e-9));
    }

    @Test
    void n3IsVorigJaarTegenDePrijsVanNu() {
        assertThat(verwacht(Vuistregel.N3)).isEqualTo(12 * 100 * (11 / 10.0));
    }

    @Test
    void n4IsVorigJaarZoverAlsDitJaarVoorligt() {
        assertThat(verwacht(Vuistregel.N4)).isEqualTo(12 * 100 * (5 * 110) / (5 * 100.0));
    }

    @Test
    void n5GebruiktHetDeelVanVorigJaar() {
        double toegewezenVorigJaar = 12 * 10 * 365 / (365.25 / 12);
        assertThat(verwacht(Vuistregel.N5))
                .isEqualTo(12 * 11 * 365 / (365.25 / 12) * (12 * 100 / toegewezenVorigJaar), within(1e-9));
    }

    @Test
    void n6IsDeBegrotingMetAlleWijzigingen() {
        assertThat(verwacht(Vuistregel.N6)).isEqualTo(1_300 + 50);
    }

    @Test
    void watGeenBerichtDraagtGaatDoorAlsVorigJaar() {
        var feiten = feiten();
        var metPgb = new Feiten(
                feiten.declaraties(),
                feiten.toewijzingen(),
                List.of(),
                List.of(),
                feiten.tarieven(),
                List.of(new Grootboekpost(
                        LocalDate.of(2025, 3, 31), YearMonth.of(2025, 3), "6.791", "pgb", "Pgb via SVB", 200)),
                feiten.begroting(),
                List.of());
        var stand = new Jaarstanden(metPgb).op(2026, HALF_2026);

        assertThat(Vuistregel.N6.verwacht(stand).orElseThrow()).isEqualTo(1_350 + 200 * (11 / 10.0));
        assertThat(Vuistregel.N3.verwacht(stand).orElseThrow()).isEqualTo((12 * 100 + 200) * (11 / 10.0));
    }

    @Test
    void zonderMaandOfBegrotingIsErGeenCijfer() {
        var leeg = new Feiten(List.of(), List.of(), List.of(), List.of(), List.of(), List.of(), List.of(), List.of());
        var stand = new Jaarstanden(leeg).op(2026, LocalDate.of(2026, 1, 15));

        assertThat(List.of(Vuistregel.N1, Vuistregel.N4, Vuistregel.N5, Vuistregel.N6))
                .allMatch(regel -> regel.verwacht(stand).isEmpty());
    }

    @Test
    void deBandKomtVanDeFoutenInEerdereJaren() {
        var verwachtingen = Vuistregelverwachting.alle(new Jaarstanden(feiten()), 2026, HALF_2026);
        var n4 = verwachtingen.stream()
                .filter(v -> v.regel() == Vuistregel.N4)
                .findFirst()
                .orElseThrow();

        // In 2025 last year was 12 * 90, and 5 * 100 against 5 * 90 halfway: the rule was right.
        assertThat(n4.fouten()).containsExactly(new double[] {0}, within(1e-12));
        var fout = new Vuistregelverwachting(Vuistregel.N4, n4.stand(), 1_000, new double[] {-0.1, 0.1});
        assertThat(fout.trekkingen(4)).containsExactly(new double[] {850, 950, 1_050, 1_150}, within(1e-9));
    }

    @Test
    void watLaterBekendWerdTeltNietMee() {
        var alles = feiten();
        var toen = new Jaarstanden(alles.op(HALF_2026)).op(2026, HALF_2026);

        assertThat(new Jaarstanden(alles).op(2026, HALF_2026)).isEqualTo(toen);
    }

    private static double verwacht(Vuistregel regel) {
        var stand = new Jaarstanden(feiten()).op(2026, HALF_2026);
        return regel.verwacht(stand).orElseThrow();
    }

    /** Each month is declared on the tenth of the next; one line of this year was rejected. */
    private static Feiten feiten() {
        List<Declaratieregel> regels = new ArrayList<>();
        for (int maand = 1; maand <= 12; maand++) {
            regels.add(regel(YearMonth.of(2024, maand), 90, false));
            regels.add(regel(YearMonth.of(2025, maand), 100, false));
            regels.add(regel(YearMonth.of(2026, maand), 110, false));
        }
        regels.add(regel(YearMonth.of(2026, 2), 5_000, true));
        return new Feiten(
                regels,
                List.of(toewijzing()),
                List.of(),
                List.of(),
                List.of(tarief(2025, 10), tarief(2026, 11)),
                List.of(),
                List.of(
                        begroting(LocalDate.of(2025, 11, 10), "", 1_300),
                        begroting(LocalDate.of(2026, 5, 1), "", 50),
                        begroting(LocalDate.of(2026, 5, 1), "Team 1", 400)),
                List.of());
    }

    private static Declaratieregel regel(YearMonth maand, long centen, boolean afgewezen) {
        var ontvangen = maand.plusMonths(1).atDay(10);
        return new Declaratieregel(
                maand,
                ontvangen,
                afgewezen ? Optional.of(ontvangen.plusDays(9)) : Optional.empty(),
                Domein.JEUGD,
                "J01",
                "45A01",
                "90000001",
                "WK01",
                1,
                10,
                centen);
    }

    private static Toewijzingversie toewijzing() {
        return new Toewijzingversie(
                Domein.JEUGD,
                1,
                "client1",
                Optional.empty(),
                "J01",
                "45A01",
                "90000001",
                "WK01",
                LocalDate.of(2024, 1, 1),
                Optional.of(LocalDate.of(2027, 12, 31)),
                Optional.of(12.0),
                "04",
                "4",
                "",
                LocalDate.of(2024, 1, 1),
                Optional.empty());
    }

    private static Contracttarief tarief(int jaar, double centen) {
        return new Contracttarief(
                Domein.JEUGD,
                "90000001",
                "J01",
                "45A01",
                "04",
                centen,
                LocalDate.of(jaar, 1, 1),
                Optional.of(LocalDate.of(jaar, 12, 31)),
                Optional.empty(),
                LocalDate.of(2024, 1, 1),
                Optional.empty());
    }

    private static Begrotingspost begroting(LocalDate op, String team, long centen) {
        return new Begrotingspost(2026, "versie" + op.getYear(), op, "J01", team, centen, Optional.empty());
    }
}
