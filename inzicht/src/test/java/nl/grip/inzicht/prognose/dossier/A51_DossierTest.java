// SPDX-License-Identifier: EUPL-1.2
package nl.grip.inzicht.prognose.dossier;

import static nl.grip.inzicht.prognose.dossier.Toekenning.OPEN;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Optional;
import nl.grip.basis.Domein;
import nl.grip.inzicht.prognose.feiten.Declaratieregel;
import nl.grip.inzicht.prognose.feiten.Feiten;
import nl.grip.inzicht.prognose.feiten.Startlevering;
import nl.grip.inzicht.prognose.feiten.Stoplevering;
import nl.grip.inzicht.prognose.feiten.Toewijzingversie;
import org.junit.jupiter.api.Test;

/** From rows to trajectories: what belongs together, and when care began and ended. */
class A51_DossierTest {
    private static final LocalDate PEILDATUM = LocalDate.of(2026, 6, 30);
    private static final LocalDate JANUARI = LocalDate.of(2025, 1, 1);
    private static final LocalDate JULI = LocalDate.of(2025, 7, 1);

    @Test
    void watBinnen75DagenVolgtIsHetzelfdeTraject() {
        var eerste = toewijzing(1, JANUARI, LocalDate.of(2025, 4, 17));
        assertThat(trajecten(eerste, toewijzing(2, LocalDate.of(2025, 7, 1), JULI.plusYears(1))))
                .singleElement()
                .satisfies(t -> assertThat(t.toekenningen()).hasSize(2));
        assertThat(trajecten(eerste, toewijzing(2, LocalDate.of(2025, 7, 2), JULI.plusYears(1))))
                .hasSize(2);
    }

    @Test
    void tweeHulpenTegelijkZijnTweeTrajecten() {
        assertThat(trajecten(
                        toewijzing(1, JANUARI, LocalDate.of(2025, 12, 31)),
                        toewijzing(2, LocalDate.of(2025, 3, 1), LocalDate.of(2025, 9, 30))))
                .hasSize(2);
    }

    @Test
    void zonderStartberichtBegonDeHulpInDeEersteGedeclareerdeMaand() {
        var traject = dossiers(
                        List.of(toewijzing(1, JANUARI.plusDays(9), JULI)), List.of(), List.of(regel(1, 1), regel(1, 2)))
                .trajecten()
                .get(0);
        assertThat(traject.begin()).isEqualTo(Maandtelling.dag(JANUARI.plusDays(9)));
        assertThat(traject.einde()).isEqualTo(OPEN);
        assertThat(traject.eerste().levermaanden()).hasSize(2);
    }

    @Test
    void hetEersteStartberichtEnHetLaatsteStopberichtTellen() {
        var feiten = new Feiten(
                List.of(),
                List.of(toewijzing(1, JANUARI, JULI)),
                List.of(start(12), start(9)),
                List.of(stop(20), stop(28)),
                List.of(),
                List.of(),
                List.of(),
                List.of());
        var traject = Dossiers.van(feiten, PEILDATUM).trajecten().get(0);
        assertThat(traject.begin()).isEqualTo(Maandtelling.dag(LocalDate.of(2025, 1, 9)));
        assertThat(traject.einde()).isEqualTo(Maandtelling.dag(LocalDate.of(2025, 3, 28)));
    }

    /** Four a week in an average month of 365.25 / 12 days. */
    @Test
    void eenVolumePerWeekWordtPerMaandGeteld() {
        var t = trajecten(toewijzing(1, JANUARI, JULI)).get(0).eerste();
        assertThat(t.volume()).isEqualTo(4 * (365.25 / 12) / 7);
        assertThat(t.deel(Maandtelling.maand(YearMonth.of(2025, 1)), OPEN)).isZero();
    }

    @Test
    void eenDeclaratieZonderToewijzingTeltWelAlsLevermaand() {
        var dossiers = dossiers(List.of(), List.of(), List.of(regel(7, 3)));
        assertThat(dossiers.trajecten()).isEmpty();
        assertThat(dossiers.levermaanden()).hasSize(1);
        assertThat(dossiers.eersteDag()).isEqualTo(Maandtelling.dag(LocalDate.of(2025, 4, 10)));
    }

    @Test
    void watAfgewezenIsStaatNietEnKanTerugkomen() {
        var afgewezen = regel(1, 1, 100, LocalDate.of(2025, 2, 10), Optional.of(LocalDate.of(2025, 2, 20)));
        var opnieuw = regel(1, 1, 100, LocalDate.of(2025, 3, 10), Optional.empty());
        var maand = dossiers(List.of(), List.of(), List.of(opnieuw, afgewezen))
                .levermaanden()
                .get(0);
        int maart = Maandtelling.dag(LocalDate.of(2025, 3, 1));
        assertThat(maand.isAfgewezen(maart)).isTrue();
        assertThat(maand.staand(maart)).isZero();
        assertThat(maand.isAfgewezen(Maandtelling.dag(PEILDATUM))).isFalse();
        assertThat(maand.staand(Maandtelling.dag(PEILDATUM))).isEqualTo(100);
        assertThat(maand.eersteDag()).isEqualTo(Maandtelling.dag(LocalDate.of(2025, 2, 10)));
    }

    private static List<Zorgtraject> trajecten(Toewijzingversie... toewijzingen) {
        return dossiers(List.of(toewijzingen), List.of(), List.of()).trajecten();
    }

    private static Dossiers dossiers(
            List<Toewijzingversie> toewijzingen, List<Startlevering> starts, List<Declaratieregel> regels) {
        return Dossiers.van(
                new Feiten(regels, toewijzingen, starts, List.of(), List.of(), List.of(), List.of(), List.of()),
                PEILDATUM);
    }

    private static Toewijzingversie toewijzing(long nummer, LocalDate ingang, LocalDate einde) {
        return new Toewijzingversie(
                Domein.JEUGD,
                nummer,
                "client1",
                Optional.of(YearMonth.of(2014, 5)),
                "J01",
                "45A01",
                "90000001",
                "WK01",
                ingang,
                Optional.of(einde),
                Optional.of(4.0),
                "04",
                "2",
                "",
                LocalDate.of(2025, 6, 1),
                Optional.empty());
    }

    private static Startlevering start(int dag) {
        return new Startlevering(Domein.JEUGD, 1, LocalDate.of(2025, 1, dag), JULI, Optional.empty());
    }

    private static Stoplevering stop(int dag) {
        return new Stoplevering(Domein.JEUGD, 1, LocalDate.of(2025, 3, dag), "19", JULI, Optional.empty());
    }

    private static Declaratieregel regel(long toewijzing, int maand) {
        return regel(toewijzing, maand, 100, LocalDate.of(2025, maand + 1, 10), Optional.empty());
    }

    private static Declaratieregel regel(
            long toewijzing, int maand, long centen, LocalDate ontvangen, Optional<LocalDate> afgewezen) {
        return new Declaratieregel(
                YearMonth.of(2025, maand),
                ontvangen,
                afgewezen,
                Domein.JEUGD,
                "J01",
                "45A01",
                "90000001",
                "WK01",
                toewijzing,
                1,
                centen);
    }
}
