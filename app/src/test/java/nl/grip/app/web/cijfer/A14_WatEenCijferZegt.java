// SPDX-License-Identifier: EUPL-1.2
package nl.grip.app.web.cijfer;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import nl.grip.basis.Peildatum;
import nl.grip.basis.Uitkomst;
import nl.grip.inzicht.Antwoord;
import nl.grip.inzicht.Catalogus;
import nl.grip.rapportage.beeld.Vorm;
import nl.grip.rapportage.vorm.Naamgeving;
import org.junit.jupiter.api.Test;

/** The sentence above a figure says it as people say it. */
class A14_WatEenCijferZegt {
    private static final Map<String, String> GROOTHEDEN = Map.of(
            "meldvertraging", "bedrag",
            "afkeur", "afkeur",
            "clienten", "clienten",
            "duurste-clienten", "clienten",
            "wachttijd", "mediaan_dagen",
            "duur", "mediaan_dagen",
            "verzilvering", "toegewezen",
            "prijs", "prijs");

    @Test
    void eenMensIsEenMens() {
        assertThat(titel("clienten", List.of("maand"), Map.of(), rij("170", "2026-01"), rij("169", "2026-02")))
                .isEqualTo("Mensen met hulp in februari 2026: 169 mensen, 1 minder dan in januari 2026");
    }

    @Test
    void deelMinDeelIsProcentpunt() {
        assertThat(titel("afkeur", List.of("maand"), Map.of(), rij("0.021", "2026-01"), rij("0.030", "2026-02")))
                .isEqualTo("Afkeur in februari 2026: 3,0 procent, 0,9 procentpunt meer dan in januari 2026");
    }

    @Test
    void overMeldvertragingStaatErNaHoeveelMaandenDeRekeningKwam() {
        var per = List.of("maand", "vertraging_maanden");
        assertThat(titel("meldvertraging", per, Map.of(), rij("100", "2026-01", "0"), rij("600", "2026-01", "1")))
                .isEqualTo("Van de rekeningen over januari 2026 kwam het meeste na 1 maand: 600 euro");
        assertThat(titel("meldvertraging", per, Map.of(), rij("600", "2026-01", "0"), rij("100", "2026-01", "1")))
                .isEqualTo("Van de rekeningen over januari 2026 kwam het meeste nog in dezelfde maand: 600 euro");
        assertThat(titel("meldvertraging", per, Map.of(), rij("600", "2026-01", "2")))
                .isEqualTo("Van de rekeningen over januari 2026 kwam het meeste na 2 maanden: 600 euro");
    }

    /** Who waits has not stopped. */
    @Test
    void wieWachtBegint() {
        assertThat(titel("wachttijd", List.of("voorziening"), Map.of(), rij("123", "W06"), rij("12", "W01")))
                .isEqualTo("Op W06 wacht men het langst: bij de helft begon de hulp na 123 dagen");
        assertThat(titel("duur", List.of("voorziening"), Map.of(), rij("969", "W06")))
                .isEqualTo("W06 duurt het langst: de helft is na 969 dagen gestopt");
    }

    @Test
    void watErMetDeDuurstenGebeurdeStaatInEenZin() {
        assertThat(titel(
                        "duurste-clienten",
                        List.of("groep"),
                        Map.of("van", "2024", "naar", "2025"),
                        rij("3", "goedkoper"),
                        rij("5", "nog duur"),
                        rij("4", "weg"),
                        rij("900", "overig")))
                .isEqualTo("Van de 12 duurste mensen van 2024 waren er in 2025 nog 5 duur, 3 goedkoper en 4 weg");
    }

    /** Of verzilvering, the share, what was allocated is another value. */
    @Test
    void eenAnderGetalHeetZoalsHetIs() {
        assertThat(titel("verzilvering", List.of("maand"), Map.of(), rij("900", "2026-01"), rij("1000", "2026-02")))
                .isEqualTo("Toegewezen in februari 2026: 1.000 euro, 100 euro meer dan in januari 2026");
    }

    /** Who asks for no value in particular gets the one that the figure is named after. */
    @Test
    void eenCijferToontEerstWaarHetNaarHeet() {
        var rijen = new Antwoord.Rij[] {
            grootheid("toegewezen", "1000", "2026-01"), grootheid("verzilvering", "0.8", "2026-01")
        };
        assertThat(gekozen("verzilvering", "", List.of("maand"), Map.of(), rijen)
                        .titel())
                .isEqualTo("Verzilvering in januari 2026: 80,0 procent");
    }

    /** Nearly the same is not 0,0 procentpunt more. */
    @Test
    void watNietTeZienIsIsEvenveel() {
        assertThat(titel("afkeur", List.of("maand"), Map.of(), rij("0.0230", "2026-01"), rij("0.0234", "2026-02")))
                .isEqualTo("Afkeur in februari 2026: 2,3 procent, evenveel als in januari 2026");
    }

    /** Another value than the first is called by its name, and who is referred by nobody known is a row. */
    @Test
    void perPraktijkStaatErWelkGetalHetIsEnIsOnbekendEenRij() {
        var per = List.of("verwijzer_agb");
        assertThat(titel(
                        "verwijzers",
                        per,
                        Map.of(),
                        grootheid("bedrag", "5", ""),
                        grootheid("bedrag", "3", "91000017")))
                .isEqualTo("Verwijzers: het meest bij onbekend, 5 euro");
        assertThat(gekozen("verwijzers", "groei", per, Map.of(), grootheid("groei", "0.42", "91000017"))
                        .titel())
                .isEqualTo("Verwijzers, groei: het hoogst bij 91000017, 42,0 procent");
    }

    @Test
    void hetMeestOfHetHoogst() {
        assertThat(titel("clienten", List.of("voorziening"), Map.of(), rij("12", "W06"), rij("1", "W01")))
                .isEqualTo("Mensen met hulp: het meest bij W06, 12 mensen");
        assertThat(titel("prijs", List.of("voorziening"), Map.of(), rij("12", "W06"), rij("1", "W01")))
                .isEqualTo("Prijs: het hoogst bij W06, 12,00 euro per eenheid");
    }

    /** The year of the peildatum is not over, and of 2023 there are bills of half a year. */
    @Test
    void jarenStaanNaastElkaarEnHetLaatsteHeleJaarNaastHetEerste() {
        var overzicht = overzicht(
                "reeks",
                List.of("jaar", "voorziening"),
                Map.of(),
                grootheid("nominaal", "50", "2023", "W01"),
                grootheid("maanden", "6", "2023", "W01"),
                grootheid("maanden", "9", "2024", "W02"),
                grootheid("maanden", "12", "2024", "W01"),
                grootheid("nominaal", "100", "2024", "W01"),
                grootheid("nominaal", "50", "2024", "W02"),
                grootheid("nominaal", "300", "2025", "W01"),
                grootheid("nominaal", "20", "2026", "W01"));
        assertThat(overzicht.titel()).isEqualTo("Reeks: 300 euro in 2025, tegen 150 euro in 2024");
        assertThat(overzicht.beeld().orElseThrow().uitleg()).contains("nog niet alle rekeningen");
    }

    @Test
    void overDeAansluitingStaatErOfAllesVerklaardIs() {
        var per = List.of("jaar", "maand", "taakveld");
        assertThat(titel(
                        "aansluiting",
                        per,
                        Map.of(),
                        grootheid("berichten", "900", "2026", "2026-01", "6.752"),
                        grootheid("onverklaard", "0", "2026", "2026-01", "6.752")))
                .isEqualTo("Elk verschil met het grootboek is verklaard");
        assertThat(titel("aansluiting", per, Map.of(), grootheid("onverklaard", "-7", "2026", "2026-01", "6.752")))
                .isEqualTo("Van het verschil met het grootboek is 7 euro niet verklaard");
        assertThat(titel(
                        "aansluiting",
                        per,
                        Map.of(),
                        grootheid("onverklaard", "-7", "2026", "2026-01", "6.752"),
                        grootheid("onverklaard", "7", "2026", "2026-02", "6.752")))
                .isEqualTo("Niet elk verschil met het grootboek is verklaard; samen vallen ze tegen elkaar weg");
    }

    @Test
    void overAchttienStaatErVoorHoevelenNogGeenVervolgIs() {
        assertThat(titel(
                        "18-plus",
                        List.of("vervolg"),
                        Map.of(),
                        grootheid("binnen_6_maanden", "4", "geen"),
                        grootheid("binnen_6_maanden", "15", "verlengd")))
                .isEqualTo(
                        "Van de 19 jongeren met jeugdhulp die binnen 6 maanden 18 worden, is er voor 4 nog geen vervolg");
        assertThat(titel("18-plus", List.of("vervolg"), Map.of(), grootheid("binnen_6_maanden", "1", "geen")))
                .isEqualTo("Een jongere met jeugdhulp wordt binnen 6 maanden 18, nog zonder vervolg");
    }

    @Test
    void eenOntledingZegtVanWanneerTotWanneer() {
        var filters = Map.of("van", "2024", "naar", "2025");
        assertThat(titel(
                        "ontleding",
                        List.of(),
                        filters,
                        grootheid("begin", "1000"),
                        grootheid("prijs", "234"),
                        grootheid("einde", "1234")))
                .isEqualTo("De kosten stegen van 2024 naar 2025 met 234 euro");
    }

    /** How much of the money goes to who is helped long is another value: it does not belong on the line. */
    @Test
    void deKrommeVanDeDuurstenGaatAlleenOverHetGeld() {
        var overzicht = overzicht(
                "concentratie",
                List.of("aandeel_clienten_pct"),
                Map.of(),
                grootheid("aandeel_langdurig", "0.9", "10"),
                grootheid("aandeel_kosten", "0.5", "10"),
                grootheid("aandeel_kosten", "1", "100"),
                grootheid("aandeel_langdurig", "0.3", "100"));
        assertThat(overzicht.titel())
                .isEqualTo("De duurste 10 procent van de mensen kost 50,0 procent van het geld, over alle jaren samen");
        assertThat(overzicht.beeld().orElseThrow().tekening().vormen())
                .filteredOn(Vorm.Vlak.class::isInstance)
                .hasSize(2);
    }

    private static String titel(String cijfer, List<String> per, Map<String, String> filters, Antwoord.Rij... rijen) {
        return overzicht(cijfer, per, filters, rijen).titel();
    }

    private static Cijferoverzicht overzicht(
            String cijfer, List<String> per, Map<String, String> filters, Antwoord.Rij... rijen) {
        return gekozen(cijfer, GROOTHEDEN.getOrDefault(cijfer, ""), per, filters, rijen);
    }

    private static Cijferoverzicht gekozen(
            String cijfer, String grootheid, List<String> per, Map<String, String> filters, Antwoord.Rij... rijen) {
        var indicator = Catalogus.laad().find(cijfer).orElseThrow();
        return Cijferoverzicht.van(new Cijferantwoord(
                new Cijferkeuze(cijfer, Optional.of(per), filters, Optional.empty(), grootheid),
                new Antwoord(
                        indicator,
                        Peildatum.of("2026-12-31"),
                        per,
                        Stream.of(rijen)
                                .map(rij -> new Antwoord.Rij(
                                        rij.sleutel(),
                                        rij.grootheid().isEmpty() ? grootheid : rij.grootheid(),
                                        Optional.empty(),
                                        Optional.empty(),
                                        rij.waarde(),
                                        Optional.empty()))
                                .toList()),
                Optional.empty(),
                List.of(),
                new Naamgeving(Map.of())));
    }

    private static Antwoord.Rij rij(String waarde, String... sleutel) {
        return new Antwoord.Rij(
                List.of(sleutel),
                "",
                Optional.empty(),
                Optional.empty(),
                new Uitkomst.Cijfer<>(new BigDecimal(waarde)),
                Optional.empty());
    }

    private static Antwoord.Rij grootheid(String naam, String waarde, String... sleutel) {
        return new Antwoord.Rij(
                List.of(sleutel),
                naam,
                Optional.empty(),
                Optional.empty(),
                new Uitkomst.Cijfer<>(new BigDecimal(waarde)),
                Optional.empty());
    }
}
