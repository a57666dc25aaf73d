// SPDX-License-Identifier: EUPL-1.2
package nl.grip.app.web.overzicht;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.grip.app.web.overzicht.Keuzeformulier.Optie;
import nl.grip.app.web.rol.Bezoek;
import nl.grip.app.web.rol.Rol;
import nl.grip.app.web.rol.Rollentabel;
import nl.grip.basis.Bedrag;
import nl.grip.basis.Domein;
import nl.grip.basis.Peildatum;
import nl.grip.basis.Uitkomst;
import org.junit.jupiter.api.Test;

class A05_Overzicht {
    private static final YearMonth AUGUSTUS = YearMonth.of(2026, 8);
    private static final YearMonth SEPTEMBER = YearMonth.of(2026, 9);

    @Test
    void deTitelIsDeConclusie() {
        assertThat(overzicht(kosten("94.7", "0.00")).titel())
                .isEqualTo("Jeugdhulp kostte in 2 maanden 1,2 miljoen euro");
    }

    @Test
    void deToelichtingZegtWelkDeelVanDeRekeningenBinnenIs() {
        assertThat(overzicht(kosten("94.7", "0.00")).toelichting())
                .containsExactly(
                        "Dit zijn de rekeningen over augustus 2026 tot en met september 2026, die op 30 september 2026 binnen waren.",
                        "Van de rekeningen over september 2026 is 94 procent binnen. Dit bedrag gaat dus nog omhoog.");
    }

    @Test
    void watIsAfgewezenWordtGenoemd() {
        assertThat(overzicht(kosten("100", "3204.50")).toelichting().get(0))
                .endsWith("Wat de gemeente afwees, telt niet mee (3.205 euro).");
    }

    @Test
    void zonderBekendeVolledigheidStaatErWaaromNiet() {
        assertThat(overzicht(kosten("", "0.00")).toelichting().get(1)).startsWith("Wij weten nog niet welk deel");
    }

    @Test
    void elkBedragWijstNaarZijnHerkomst() {
        var rij = overzicht(kosten("94.7", "0.00")).tabel().rijen().get(0);
        assertThat(rij.cellen().get(1).map(Kostentabel.Cel::herkomst))
                .contains(
                        "/inzicht/uitgaven/herkomst?maand=2026-09&voorziening=J01&domein=Jeugd&grootheid=gedeclareerd&peildatum=2026-09-30");
        assertThat(rij.totaal().herkomst()).contains("maand=2026-08..2026-09", "voorziening=J01");
    }

    @Test
    void eenMaandZonderRekeningIsLeegEnNietNul() {
        assertThat(overzicht(kosten("94.7", "0.00"))
                        .tabel()
                        .rijen()
                        .get(0)
                        .cellen()
                        .get(0))
                .isEmpty();
    }

    @Test
    void deMaandDieNogGroeitIsGearceerd() {
        var staven = overzicht(kosten("94.7", "0.00")).beeld().staven();
        assertThat(staven).extracting(staaf -> staaf.onvolledig()).containsExactly(false, true);
    }

    @Test
    void hetFormulierToontWatErGekozenIs() {
        var formulier = overzicht(kosten("94.7", "0.00")).formulier().orElseThrow();
        assertThat(formulier.domeinen())
                .filteredOn(Optie::gekozen)
                .extracting(Optie::waarde)
                .containsExactly("Jeugd");
        assertThat(formulier.van())
                .filteredOn(Optie::gekozen)
                .extracting(Optie::tekst)
                .containsExactly("augustus 2026");
        assertThat(formulier.peildatum()).isEqualTo("2026-09-30");
    }

    @Test
    void zonderBedragStaatErWaaromNiet() {
        var leeg = new Kosten(
                new Keuze(Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty()),
                Peildatum.of("2026-09-30"),
                List.of(),
                List.of(),
                List.of(),
                new Uitkomst.GeenCijfer<>(Uitkomst.Reden.GEEN_BRON, "Er is nog niets ingelezen."),
                Bedrag.NUL,
                List.of(),
                true);
        assertThat(overzicht(leeg).titel()).isEqualTo("Er is hier geen bedrag");
        assertThat(overzicht(leeg).toelichting()).containsExactly("Er is nog niets ingelezen.");
    }

    /** Two months of youth care, of which one voorziening with bills in the second month only. */
    private static Kosten kosten(String binnen, String afgewezen) {
        var deel = Optional.of(binnen).filter(tekst -> !tekst.isEmpty()).map(BigDecimal::new);
        return new Kosten(
                new Keuze(Optional.of(Domein.JEUGD), Optional.of(AUGUSTUS), Optional.of(SEPTEMBER), Optional.empty()),
                Peildatum.of("2026-09-30"),
                List.of(AUGUSTUS, SEPTEMBER),
                List.of(
                        new Kosten.Maand(AUGUSTUS, Bedrag.ofEuro("700000.00"), Optional.of(new BigDecimal("99"))),
                        new Kosten.Maand(SEPTEMBER, Bedrag.ofEuro("534567.89"), deel)),
                List.of(new Kosten.Voorziening(
                        "J01", "Begeleiding", Map.of(SEPTEMBER, Bedrag.ofEuro("34567.89")), Bedrag.ofEuro("34567.89"))),
                new Uitkomst.Cijfer<>(Bedrag.ofEuro("1234567.89")),
                Bedrag.ofEuro(afgewezen),
                List.of(),
                true);
    }

    private static Overzicht overzicht(Kosten kosten) {
        return Overzicht.van(kosten, new Bezoek(Rol.CONTROLLER, true, Rollentabel.laad()));
    }
}
