// SPDX-License-Identifier: EUPL-1.2
package nl.grip.app.web.prognose;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.grip.app.uitvoer.Formaat;
import nl.grip.app.uitvoer.Uitputtingkolommen;
import nl.grip.basis.Bedrag;
import nl.grip.basis.Uitkomst;
import nl.grip.inzicht.prognose.bewaren.Prognosevraag;
import nl.grip.inzicht.prognose.uitputting.Budget;
import nl.grip.inzicht.prognose.uitputting.Looptijd;
import nl.grip.inzicht.prognose.uitputting.Uitputting;
import nl.grip.rapportage.vorm.Naamgeving;
import nl.grip.sturing.begroting.Prijsreeks;
import org.junit.jupiter.api.Test;

/** A budget in the prices of another year than its costs says nothing about when the money is gone: so it says why. */
class A05_BudgetInAnderePrijzenTest {
    @Test
    void deBladzijdeZegtGeenMaandMaarDeReden() {
        var blad = blad(uitputting("10", true), uitputting("20", false));
        assertThat(blad.rijen())
                .containsExactly(
                        List.of("10", "1.000", "60%", "1.200", "97%", "november 2026"),
                        List.of("20", "1.000", "onbekend", "1.200", "onbekend", "onbekend"));
        assertThat(blad.zinnen())
                .containsExactly(
                        "Het budget raakt naar verwachting op in november 2026.",
                        "Waar onbekend staat: " + Prijsreeks.ZIN);
    }

    @Test
    void zonderEenBudgetInEigenPrijzenStaatErAlleenDeReden() {
        assertThat(blad(uitputting("20", false)).zinnen()).containsExactly("Waar onbekend staat: " + Prijsreeks.ZIN);
    }

    @Test
    void deOpdrachtNoemtDeCode() {
        var uit = new StringWriter();
        try (var rijen = Formaat.csv.schrijver(new PrintWriter(uit), Uitputtingkolommen.KOLOMMEN)) {
            Uitputtingkolommen.rijen(
                    Prognosevraag.van(2026, LocalDate.of(2026, 9, 30), List.of(), 1, 1),
                    new Uitkomst.Cijfer<>(List.of(uitputting("20", false))),
                    rijen);
        }
        assertThat(uit.toString())
                .contains("20;1000.00;;;begroting;", ";ongelijk_prijspeil;" + Prijsreeks.ZIN)
                .doesNotContain("2026-11");
    }

    private static Overzicht blad(Uitputting... budgetten) {
        return Budgetblad.van(List.of(budgetten), new Naamgeving(Map.of()), soort -> true)
                .orElseThrow();
    }

    private static Uitputting uitputting(String voorziening, boolean inEigenPrijzen) {
        var budget = new Budget(
                Budget.Soort.BEGROTING,
                voorziening,
                "",
                "",
                Looptijd.van(2026),
                Bedrag.ofEuro("1000"),
                Optional.of(Bedrag.NUL),
                inEigenPrijzen);
        return new Uitputting(
                budget,
                Bedrag.ofEuro("1200"),
                Bedrag.ofEuro("600"),
                Bedrag.NUL,
                0.97,
                Optional.of(YearMonth.of(2026, 11)),
                Optional.of(YearMonth.of(2026, 10)));
    }
}
