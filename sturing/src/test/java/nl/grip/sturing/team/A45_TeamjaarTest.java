// SPDX-License-Identifier: EUPL-1.2
package nl.grip.sturing.team;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import nl.grip.basis.Bedrag;
import nl.grip.basis.Uitkomst.Cijfer;
import nl.grip.basis.Uitkomst.GeenCijfer;
import nl.grip.basis.Uitkomst.Reden;
import nl.grip.sturing.begroting.Grondslag;
import nl.grip.sturing.begroting.Overzichtregel;
import nl.grip.sturing.begroting.Prijsreeks;
import org.junit.jupiter.api.Test;

/** Whether the budget of a team lasts, in two ways (task 14 of taken-en-taal). */
class A45_TeamjaarTest {
    private static final Overzichtregel TOTAAL = new Overzichtregel(
            Overzichtregel.TOTAAL,
            Bedrag.ofEuro("5000000"),
            true,
            Bedrag.ofEuro("2000000"),
            new Cijfer<>(Bedrag.ofEuro("4900000")),
            new Prijsreeks(List.of()),
            Optional.empty(),
            Optional.empty(),
            Optional.empty());

    @Test
    void tempoVanTaak14() {
        var team = team("1200000", "700000", "700000", "0");
        assertThat(team.tempoPerMaand()).isEqualTo(Bedrag.ofEuro("116666.67"));
        assertThat(team.opTempo()).isEqualTo(Bedrag.ofEuro("1400000.00"));
        assertThat(team.opInMaand()).contains(new BigDecimal("10.3"));
    }

    @Test
    void verplichtingenTellenWatNogGeleverdWordt() {
        var team = team("1200000", "700000", "1000000", "600000");
        assertThat(team.metVerplichtingen()).isEqualTo(Bedrag.ofEuro("1280000")); // 0.8 * 1000000 + 0.8 * 600000
        assertThat(team.opInMaandMetVerplichtingen()).contains(new BigDecimal("11.0")); // 6 + 400000 / 80000
    }

    /** What was allocated comes to 0.8 x 600,000: all of it, and nothing is to come. */
    @Test
    void watPreciesOpIsIsNuOp() {
        assertThat(team("480000", "300000", "600000", "0").opInMaandMetVerplichtingen())
                .contains(new BigDecimal("6.0"));
    }

    /** 900,000 in six months: of 600,000 nothing was left after 6 x 600 / 900, of 850,000 after 6 x 850 / 900. */
    @Test
    void watAlOpIsWasOpNaHetDeelDatErWas() {
        assertThat(team("600000", "900000", "1000000", "600000").opInMaandMetVerplichtingen())
                .contains(new BigDecimal("4.0"));
        assertThat(team("850000", "900000", "1000000", "600000").opInMaandMetVerplichtingen())
                .contains(new BigDecimal("5.7"));
    }

    @Test
    void wieNietsUitgafHeeftGeenTempo() {
        var team = team("1200000", "0", "0", "0");
        assertThat(team.opInMaand()).isEmpty();
        assertThat(team.opInMaandMetVerplichtingen()).isEmpty();
    }

    /** Ten meldingen of which eight are decided; three became a voorziening. */
    @Test
    void hetDeelIndicatiesIsVanWatIsBesloten() {
        assertThat(new Teamwerk("Team 1", "", 10, 8, 3, Optional.empty()))
                .returns(38L, Teamwerk::indicatiesPct)
                .returns(true, Teamwerk::isTeam);
        assertThat(new Teamwerk("Team 1", "consulent 1", 2, 0, 0, Optional.empty()))
                .returns(0L, Teamwerk::indicatiesPct)
                .returns(false, Teamwerk::isTeam);
    }

    @Test
    void watAlGedeclareerdIsTeltMinstens() {
        assertThat(team("1200000", "900000", "1000000", "0").metVerplichtingen())
                .isEqualTo(Bedrag.ofEuro("900000"));
    }

    /** Of 5 million the team has 1.2; of what is expected 1.28 by its allocations. The rest belongs to no team. */
    @Test
    void teamsEnWatBijGeenTeamHoortZijnSamenHetGeheel() {
        var regels = new Teamoverzicht(TOTAAL, List.of(team("1200000", "700000", "1000000", "600000"))).regels();
        assertThat(regels)
                .extracting(r -> r.naam() + " " + r.begroot().euro() + " "
                        + r.gerealiseerd().euro() + " "
                        + ((Cijfer<Bedrag>) r.verwacht()).waarde().euro())
                .containsExactly(
                        "Team 1 1200000.00 700000.00 1280000.00",
                        "onbekend 3800000.00 1300000.00 3620000.00",
                        "totaal 5000000.00 2000000.00 4900000.00");
    }

    /** Nobody said what the team may spend: that is not nought. What belongs to no team is then all of it. */
    @Test
    void eenTeamZonderBudgetHeeftGeenBedragInPlaatsVanNul() {
        var regels = new Teamoverzicht(TOTAAL, List.of(zonderBudget())).regels();
        assertThat(regels.get(0).findBegroot()).isEmpty();
        assertThat(regels.get(0).afwijking())
                .isInstanceOfSatisfying(
                        GeenCijfer.class, geen -> assertThat(geen.reden()).isEqualTo(Reden.GEEN_BRON));
        assertThat(regels.get(0).afwijkingPct(Grondslag.BEGROTING)).isInstanceOf(GeenCijfer.class);
        assertThat(regels.get(1).findBegroot()).contains(TOTAAL.begroot());
    }

    private static Teamjaar zonderBudget() {
        return new Teamjaar(
                "Team 1",
                LocalDate.of(2026, 6, 30),
                Optional.empty(),
                Bedrag.ofEuro("700000"),
                Bedrag.NUL,
                Bedrag.NUL,
                BigDecimal.ONE);
    }

    @Test
    void zonderBudgetIsErGeenMaand() {
        var team = zonderBudget();
        assertThat(team.opInMaand()).isEmpty();
        assertThat(team.opInMaandMetVerplichtingen()).isEmpty();
        assertThat(team.opTempo()).isEqualTo(Bedrag.ofEuro("1400000.00"));
    }

    @Test
    void aanHetEindVanHetJaarIsErGeenRest() {
        var team = new Teamjaar(
                "Team 1",
                LocalDate.of(2026, 12, 31),
                Optional.of(Bedrag.ofEuro("1000000")),
                Bedrag.ofEuro("900000"),
                Bedrag.ofEuro("950000"),
                Bedrag.NUL,
                BigDecimal.ONE);
        assertThat(team.opTempo()).isEqualTo(Bedrag.ofEuro("900000.00"));
        assertThat(team.opInMaandMetVerplichtingen()).isEmpty();
    }

    private static Teamjaar team(String budget, String besteed, String toegewezen, String nog) {
        return new Teamjaar(
                "Team 1",
                LocalDate.of(2026, 6, 30),
                Optional.of(Bedrag.ofEuro(budget)),
                Bedrag.ofEuro(besteed),
                Bedrag.ofEuro(toegewezen),
                Bedrag.ofEuro(nog),
                new BigDecimal("0.8"));
    }
}
