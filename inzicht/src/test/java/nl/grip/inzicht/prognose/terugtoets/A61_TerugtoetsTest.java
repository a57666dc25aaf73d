// SPDX-License-Identifier: EUPL-1.2
package nl.grip.inzicht.prognose.terugtoets;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import nl.grip.basis.Domein;
import nl.grip.basis.Uitkomst;
import nl.grip.inzicht.prognose.Onderdeel;
import nl.grip.inzicht.prognose.Voorspeller;
import nl.grip.inzicht.prognose.Voorspelling;
import nl.grip.inzicht.prognose.feiten.Declaratieregel;
import nl.grip.inzicht.prognose.feiten.Feiten;
import org.junit.jupiter.api.Test;

/** What would have been forecast then, only with what was known then. */
class A61_TerugtoetsTest {
    private static final LocalDate TOEN = LocalDate.of(2025, 6, 30);

    /** Expects twice what is in; its draws lie from ten below to ten above. */
    private static final Voorspeller DUBBEL = (bekend, jaar, peildatum, zaad, trekkingen) -> {
        long som = bekend.declaraties().stream()
                .filter(d -> d.maand().getYear() == jaar && d.afgewezenOp().isEmpty())
                .mapToLong(Declaratieregel::centen)
                .sum();
        double[] spreiding = new double[trekkingen];
        Arrays.setAll(spreiding, i -> 2 * som - 10 + 20.0 * i / (trekkingen - 1));
        var cel = new Voorspelling.Cel("J01", "snel", Onderdeel.GEDECLAREERD, 2 * som, spreiding);
        return new Uitkomst.Cijfer<>(new Voorspelling(jaar, peildatum, List.of(cel), List.of(), false));
    };

    @Test
    void deFoutIsVerwachtMinWerkelijk() {
        var regel = grip(toets(feiten()).op(2025, TOEN).totaal());

        assertThat(regel.verwacht()).isEqualTo(2 * 5 * 100);
        assertThat(regel.werkelijk()).isEqualTo(12 * 100);
        assertThat(regel.fout()).isEqualTo(1_000 - 1_200);
    }

    @Test
    void deScoresHorenBijDeBand() {
        var regel = grip(toets(feiten()).op(2025, TOEN).totaal());

        assertThat(regel.kwantielen().get(1)).isEqualTo(992);
        assertThat(regel.kwantielen().get(5)).isEqualTo(1_008);
        assertThat(regel.intervalscore80()).isEqualTo(16 + 10 * (1_200 - 1_008.0), within(1e-9));
        assertThat(regel.crps()).isLessThan(200).isGreaterThan(190);
    }

    @Test
    void deVuistregelsStaanErnaast() {
        assertThat(toets(feiten()).op(2025, TOEN).regels())
                .extracting(r -> r.voorziening() + " " + r.regel())
                .containsExactly(
                        "J01 grip",
                        "J01 N1",
                        "J01 N2",
                        "J01 N3",
                        "J01 N4",
                        "totaal grip",
                        "totaal N1",
                        "totaal N2",
                        "totaal N3",
                        "totaal N4");
    }

    @Test
    void watLaterBekendWerdVerandertDePrognoseVanToenNiet() {
        var alles = feiten();
        var toen = grip(toets(alles.op(TOEN)).op(2025, TOEN).totaal());
        var nu = grip(toets(alles).op(2025, TOEN).totaal());

        assertThat(nu.verwacht()).isEqualTo(toen.verwacht());
        assertThat(nu.kwantielen()).isEqualTo(toen.kwantielen());
        assertThat(nu.werkelijk()).isGreaterThan(toen.werkelijk());
    }

    @Test
    void eenGelekteRegelStoptDeToets() {
        var lek = regel(YearMonth.of(2025, 6), TOEN.plusDays(1), Optional.empty());
        var toets = new Terugtoets(feiten(), (feiten, dag) -> met(feiten.op(dag), lek), DUBBEL, 1, 11);

        assertThatThrownBy(() -> toets.op(2025, TOEN))
                .isInstanceOf(Gelekt.class)
                .hasMessageContaining("2025-07-01");
    }

    @Test
    void eenGelekteAfwijzingStoptDeToetsOok() {
        var lek = regel(YearMonth.of(2025, 5), TOEN.minusDays(3), Optional.of(TOEN.plusDays(6)));
        var toets = new Terugtoets(feiten(), (feiten, dag) -> met(feiten.op(dag), lek), DUBBEL, 1, 11);

        assertThatThrownBy(() -> toets.op(2025, TOEN))
                .isInstanceOf(Gelekt.class)
                .hasMessageContaining("2025-07-06");
    }

    /** From the middle of 2024: one year ahead there are 12 x 100, and the two after it are not asked. */
    @Test
    void deMeerjarenramingStaatNaastWatDeJarenKostten() {
        var regels = new Meerjarentoets(feiten(), DUBBEL, 1, 11).op(LocalDate.of(2024, 6, 30), 2025);

        assertThat(regels).extracting(r -> r.regel() + " " + r.jaar()).containsExactly("meerjaren1 2025");
        assertThat(regels.get(0).werkelijk()).isEqualTo(12 * 100);
        assertThat(regels.get(0).verwacht())
                .isEqualTo(new Meerjarentoets(feiten().op(LocalDate.of(2024, 6, 30)), DUBBEL, 1, 11)
                        .op(LocalDate.of(2024, 6, 30), 2025)
                        .get(0)
                        .verwacht());
    }

    @Test
    void deCrpsVanKwantielenIsTweemaalHunGemiddeldePinballverlies() {
        var regel = Toetsregel.van(2025, TOEN, "meerjaren1", 100, List.of(90L, 92L, 95L, 100L, 105L, 108L, 110L), 104);

        assertThat(regel.crps())
                .isEqualTo(
                        2 * (0.025 * 14 + 0.1 * 12 + 0.25 * 9 + 0.5 * 4 + 0.25 * 1 + 0.1 * 4 + 0.025 * 6) / 7,
                        within(1e-9));
        assertThat(regel.intervalscore80()).isEqualTo(108 - 92);
    }

    private static Toetsregel grip(List<Toetsregel> regels) {
        return regels.stream()
                .filter(r -> r.regel().equals(Toetsregel.GRIP))
                .findFirst()
                .orElseThrow();
    }

    private static Terugtoets toets(Feiten feiten) {
        return Terugtoets.van(feiten, DUBBEL, 1, 11);
    }

    /** 100 a month, declared on the tenth of the next month. */
    private static Feiten feiten() {
        List<Declaratieregel> regels = new ArrayList<>();
        for (int maand = 1; maand <= 24; maand++) {
            var zorg = YearMonth.of(2023, 12).plusMonths(maand);
            regels.add(regel(zorg, zorg.plusMonths(1).atDay(10), Optional.empty()));
        }
        return feiten(regels);
    }

    private static Feiten met(Feiten feiten, Declaratieregel erbij) {
        var regels = new ArrayList<>(feiten.declaraties());
        regels.add(erbij);
        return feiten(regels);
    }

    private static Feiten feiten(List<Declaratieregel> regels) {
        return new Feiten(regels, List.of(), List.of(), List.of(), List.of(), List.of(), List.of(), List.of());
    }

    private static Declaratieregel regel(YearMonth maand, LocalDate ontvangen, Optional<LocalDate> afgewezen) {
        return new Declaratieregel(
                maand, ontvangen, afgewezen, Domein.JEUGD, "J01", "45A01", "90000001", "WK01", 1, 10, 100);
    }
}
