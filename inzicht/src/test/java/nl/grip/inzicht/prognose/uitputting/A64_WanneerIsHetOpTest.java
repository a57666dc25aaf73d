// SPDX-License-Identifier: EUPL-1.2
package nl.grip.inzicht.prognose.uitputting;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import nl.grip.basis.Bedrag;
import nl.grip.basis.Domein;
import nl.grip.inzicht.prognose.Deeltrekking;
import nl.grip.inzicht.prognose.Onderdeel;
import nl.grip.inzicht.prognose.Voorspelling;
import nl.grip.inzicht.prognose.Voorspelling.Cel;
import nl.grip.inzicht.prognose.Voorspelling.Post;
import nl.grip.inzicht.prognose.feiten.Begrotingspost;
import nl.grip.inzicht.prognose.feiten.Contracttarief;
import nl.grip.inzicht.prognose.feiten.Declaratieregel;
import nl.grip.inzicht.prognose.feiten.Feiten;
import org.junit.jupiter.api.Test;

/** Six months at 100 are declared, six at 100 are still to come; the draws say 0, 100 or 200 percent of the rest. */
class A64_WanneerIsHetOpTest {
    private static final Voorspelling JAAR = new Voorspelling(
            2026,
            LocalDate.of(2026, 6, 30),
            List.of(
                    new Cel("J01", "", Onderdeel.GEDECLAREERD, 600, new double[] {600, 600, 600}),
                    new Cel("J01", "", Onderdeel.UITLOOP_TOEWIJZINGEN, 600, new double[] {0, 600, 1200})),
            List.of(
                    new Post("J01", "", "90000001", "WK01", Onderdeel.GEDECLAREERD, 600, 0, maanden(0, 6, 100)),
                    new Post(
                            "J01",
                            "",
                            "90000001",
                            "WK01",
                            Onderdeel.UITLOOP_TOEWIJZINGEN,
                            600,
                            0,
                            maanden(6, 12, 100))),
            false);

    @Test
    void deMaandIsDieWaarinDeHelftVanDeTrekkingenErdoorheenIs() {
        var uit = uitputting(850);
        assertThat(uit.maandOp()).contains(YearMonth.of(2026, 9));
        assertThat(uit.vroegstOp()).contains(YearMonth.of(2026, 8));
        assertThat(uit.kans()).isEqualTo(2 / 3.0);
    }

    @Test
    void preciesGenoegIsGenoeg() {
        assertThat(uitputting(1200).maandOp()).isEmpty();
        assertThat(uitputting(1200).kans()).isEqualTo(1 / 3.0);
    }

    @Test
    void watAlOpIsStaatInDeMaandVanToen() {
        var uit = uitputting(250);
        assertThat(uit.maandOp()).contains(YearMonth.of(2026, 3));
        assertThat(uit.kans()).isEqualTo(1);
        assertThat(uit.besteed()).isEqualTo(new Bedrag(600));
    }

    @Test
    void watNiemandGebruiktRaaktNietOp() {
        var ander = begroting("J02", 1);
        assertThat(Uitputting.van(ander, JAAR, new Deeltrekking(JAAR, 1)).kans())
                .isZero();
    }

    @Test
    void teamsEnPlafondsZijnOokBudgetten() {
        var feiten = new Feiten(
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of(plafond("90000001", 700), plafond("90000001", 300)),
                List.of(),
                List.of(
                        begroot(LocalDate.of(2025, 11, 1), "J01", "", 999), // primitief
                        begroot(LocalDate.of(2026, 5, 1), "J01", "", -150), // what the burap takes off
                        begroot(LocalDate.of(2026, 5, 1), "J01", "WK01", 400),
                        begroot(LocalDate.of(2026, 5, 1), "", "WK01", 500)),
                List.of());
        assertThat(Budget.van(feiten, 2026))
                .extracting(b -> b.voorziening() + b.aanbieder() + b.wijkteam() + " "
                        + b.bedrag().centen())
                .containsExactly("J01 849", "J01WK01 400", "J0190000001 1000", "totaalWK01 500");
    }

    /** A line in the prices of another year puts the whole budget out of the prices of its costs; who says nothing stops nothing. */
    @Test
    void eenBudgetInAnderePrijzenIsGeenMaat() {
        var dag = LocalDate.of(2025, 11, 1);
        assertThat(inEigenPrijzen(
                        begroot(dag, "J01", "", 999, Optional.of(2026)),
                        begroot(dag, "J01", "", 50, Optional.empty()),
                        begroot(dag, "J02", "", 999, Optional.of(2026)),
                        begroot(dag, "J02", "", 50, Optional.of(2025))))
                .containsExactly(true, false);
    }

    private static List<Boolean> inEigenPrijzen(Begrotingspost... posten) {
        var feiten = new Feiten(
                List.of(), List.of(), List.of(), List.of(), List.of(), List.of(), List.of(posten), List.of());
        return Budget.van(feiten, 2026).stream().map(Budget::inEigenPrijzen).toList();
    }

    /** The draws of a budget follow from its text: another text would change every chance a little. */
    @Test
    void deTrekkingenVanEenBudgetHangenNietAanHetPrijspeil() {
        assertThat(begroting("J02", 1).kenmerk())
                .isEqualTo("Budget[soort=BEGROTING, voorziening=J02, aanbieder=, wijkteam=,"
                        + " looptijd=Looptijd[van=2026-01, tot=Optional[2026-12]], bedrag=" + new Bedrag(1)
                        + ", eerder=Optional[" + Bedrag.NUL + "]]");
    }

    /** 1,200 a year, 100 a month; of 3,000 for three years 1,900 is left on 1 January of the second. */
    @Test
    void eenPlafondOverMeerJarenIsOpAlsErVoorHetJaarTeWeinigOverIs() {
        var ruim = plafond(YearMonth.of(2025, 1), 3000, Optional.of(1100L));
        assertThat(ruim.maandOp()).isEmpty();
        assertThat(ruim.besteed()).isEqualTo(new Bedrag(1100 + 600));
        assertThat(ruim.verwacht()).isEqualTo(new Bedrag(1100 + 1200));
        assertThat(plafond(YearMonth.of(2025, 1), 3000, Optional.of(2150L)).maandOp())
                .contains(YearMonth.of(2026, 9));
    }

    /** From March on: 100 a month, so 350 is gone in the fourth month, June. */
    @Test
    void eenPlafondVanafMaartBetaaltJanuariEnFebruariNiet() {
        var uit = plafond(YearMonth.of(2026, 3), 350, Optional.of(0L));
        assertThat(uit.maandOp()).contains(YearMonth.of(2026, 6));
        assertThat(uit.besteed()).isEqualTo(new Bedrag(400));
    }

    @Test
    void watVoorHetJaarOpGingKomtUitDeDeclaraties() {
        var plafond = plafondVan("90000001", 3000, LocalDate.of(2024, 7, 1), LocalDate.of(2027, 6, 30));
        assertThat(meerjarig(plafond, gedeclareerd(2024, 6, 1), gedeclareerd(2024, 7, 20), gedeclareerd(2025, 3, 300)))
                .contains(new Bedrag(20 + 300));
        assertThat(meerjarig(plafond, gedeclareerd(2025, 3, 300))).isEmpty();
    }

    private static Optional<Bedrag> meerjarig(Contracttarief plafond, Declaratieregel... regels) {
        var feiten = new Feiten(
                List.of(regels), List.of(), List.of(), List.of(), List.of(plafond), List.of(), List.of(), List.of());
        return Budget.van(feiten, 2026).get(0).eerder();
    }

    private static Declaratieregel gedeclareerd(int jaar, int maand, long centen) {
        return new Declaratieregel(
                YearMonth.of(jaar, maand),
                LocalDate.of(jaar, maand, 28),
                Optional.empty(),
                Domein.JEUGD,
                "J01",
                "45A01",
                "90000001",
                "",
                1,
                1,
                centen);
    }

    private static Uitputting plafond(YearMonth van, long centen, Optional<Long> eerder) {
        var budget = new Budget(
                Budget.Soort.PLAFOND,
                "J01",
                "90000001",
                "",
                new Looptijd(van, Optional.of(YearMonth.of(2027, 12))),
                new Bedrag(centen),
                eerder.map(Bedrag::new),
                true);
        return Uitputting.van(budget, JAAR, new Deeltrekking(JAAR, 1));
    }

    private static Uitputting uitputting(long budget) {
        return Uitputting.van(begroting("J01", budget), JAAR, new Deeltrekking(JAAR, 1));
    }

    private static Budget begroting(String voorziening, long centen) {
        return new Budget(
                Budget.Soort.BEGROTING,
                voorziening,
                "",
                "",
                Looptijd.van(2026),
                new Bedrag(centen),
                Optional.of(Bedrag.NUL),
                true);
    }

    private static List<Double> maanden(int van, int tot, double centen) {
        double[] uit = new double[12];
        Arrays.fill(uit, van, tot, centen);
        return Arrays.stream(uit).boxed().toList();
    }

    private static Begrotingspost begroot(LocalDate dag, String voorziening, String team, long centen) {
        return begroot(dag, voorziening, team, centen, Optional.empty());
    }

    private static Begrotingspost begroot(
            LocalDate dag, String voorziening, String team, long centen, Optional<Integer> prijspeil) {
        return new Begrotingspost(2026, "primitief", dag, voorziening, team, centen, prijspeil);
    }

    private static Contracttarief plafond(String aanbieder, long centen) {
        return plafondVan(aanbieder, centen, LocalDate.of(2026, 1, 1), LocalDate.of(2026, 12, 31));
    }

    private static Contracttarief plafondVan(String aanbieder, long centen, LocalDate van, LocalDate tot) {
        return new Contracttarief(
                Domein.JEUGD,
                aanbieder,
                "J01",
                "45A" + centen,
                "01",
                100,
                van,
                Optional.of(tot),
                Optional.of(centen),
                LocalDate.of(2023, 11, 1),
                Optional.empty());
    }
}
