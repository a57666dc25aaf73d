// SPDX-License-Identifier: EUPL-1.2
package nl.grip.app.web.gegevens;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import nl.grip.app.web.gegevens.Gegevensbron.Soort;
import nl.grip.basis.Bedrag;
import nl.grip.basis.Peildatum;
import nl.grip.inzicht.aansluiting.Aansluiting;
import nl.grip.inzicht.aansluiting.Aansluitregel;
import org.junit.jupiter.api.Test;

class A01_WatErIngelezenIs {
    private static final LocalDate VANDAAG = LocalDate.of(2026, 11, 30);

    /** Not to know yet is no good news. */
    @Test
    void wieNogZoektZegtNietDatErNietsIs() {
        assertThat(Bevindingenblad.van(Optional.empty()).titel()).isEqualTo("Grip kijkt nu na of er iets mis is");
        assertThat(Bevindingenblad.van(Optional.of(List.of())).titel()).isEqualTo("Er is niets mis gevonden");
    }

    @Test
    void watErIsEnWatErGeweigerdIsStaatInDeTitel() {
        var blad = blad(soort("JW323", "gelezen", 1_812, "2026-11-30"), soort("WMO323", "geweigerd", 2, ""));
        assertThat(blad.titel()).isEqualTo("1.812 bestanden zijn ingelezen, 2 geweigerd");
        assertThat(blad.toelichting())
                .containsExactly("Een geweigerd bestand telt in geen enkel cijfer mee, tot u het hersteld inleest.");
    }

    @Test
    void watNaVandaagOntvangenIsTeltLaterMee() {
        var blad = blad(soort("JW301", "gelezen", 3, "2026-12-01"), soort("JW323", "gelezen", 3, "2026-11-30"));
        assertThat(blad.toelichting())
                .last()
                .isEqualTo("Er staan ook bestanden in die na vandaag ontvangen zijn, de laatste op 1 december 2026. "
                        + "Die tellen mee vanaf de dag van ontvangst.");
    }

    @Test
    void eenLeegMagazijnZegtWatTeDoen() {
        assertThat(blad().toelichting())
                .containsExactly("Sleep berichten en tabellen hieronder naar het vak. Daarna staan de cijfers klaar.");
    }

    /** Four years of lines are not read at once: the newest is, and what is not explained. */
    @Test
    void vanDeAansluitingStaatHetNieuwsteJaarOpenEnWatNietVerklaardIs() {
        var aansluiting = new Aansluiting(
                Peildatum.of("2026-11-30"),
                List.of(
                        regel("2024-03", "5.00"),
                        regel("2025-03", "0.00"),
                        regel("2025-04", "0.00"),
                        regel("2026-03", "0.00")),
                Optional.empty());
        var blad = Aansluitingblad.van(aansluiting);
        assertThat(blad.jaren())
                .extracting(
                        Aansluitingblad.Jaar::kop,
                        Aansluitingblad.Jaar::open,
                        jaar -> jaar.rijen().size())
                .containsExactly(
                        tuple("Hulp van 2026: elk verschil is verklaard", true, 1),
                        tuple("Hulp van 2025: elk verschil is verklaard", false, 2),
                        tuple("Hulp van 2024: niet verklaard is 5,00 euro", true, 1));
        assertThat(blad.jaren().get(1).rijen().get(0).maand()).isEqualTo("april 2025");
        assertThat(blad.jaren().get(1).rijen().get(0).verklaring()).isEqualTo("pgb 1.200,50, vervoer −3,00");
    }

    /** What was booked a month late is not explained, though over the year nothing is left. */
    @Test
    void watTegenElkaarWegvaltIsNietVerklaard() {
        var dag = Peildatum.of("2026-11-30");
        var schuift =
                new Aansluiting(dag, List.of(regel("2026-03", "5.00"), regel("2026-04", "-5.00")), Optional.empty());
        assertThat(Aansluitingblad.van(schuift).titel())
                .isEqualTo("Niet elk verschil met het grootboek is verklaard; samen vallen ze tegen elkaar weg");
        var klopt = new Aansluiting(dag, List.of(regel("2026-03", "0.00")), Optional.empty());
        assertThat(Aansluitingblad.van(klopt).titel()).isEqualTo("Elk verschil met het grootboek is verklaard");
    }

    /** @param rest what no cause explains */
    private static Aansluitregel regel(String maand, String rest) {
        var honderd = Bedrag.ofEuro("100.00");
        return new Aansluitregel(
                maand.substring(0, 4),
                maand,
                "6.71",
                honderd,
                honderd,
                Bedrag.ofEuro(rest),
                List.of(
                        new Aansluitregel.Oorzaak("pgb", Bedrag.ofEuro("1200.50")),
                        new Aansluitregel.Oorzaak("vervoer", Bedrag.ofEuro("-3.00"))));
    }

    private static Gegevensblad blad(Soort... soorten) {
        return Gegevensblad.van(List.of(soorten), VANDAAG, Optional.empty());
    }

    private static Soort soort(String soort, String uitkomst, long bestanden, String laatste) {
        return new Soort(soort, uitkomst, bestanden, 10, "", laatste);
    }
}
