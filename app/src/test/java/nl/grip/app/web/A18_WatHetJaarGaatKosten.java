// SPDX-License-Identifier: EUPL-1.2
package nl.grip.app.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Map;
import java.util.function.Predicate;
import nl.grip.app.web.prognose.Prognosebron;
import nl.grip.app.web.rol.Rol;
import nl.grip.basis.Bedrag;
import nl.grip.basis.Uitkomst;
import nl.grip.rapportage.vorm.Naamgeving;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The forecast as a reader meets it: one sentence, its band, its parts; and no more than the role may see. */
class A18_WatHetJaarGaatKosten {
    private static final Prognosebron PROEF = new Proefprognose(() -> "Huishoudelijke hulp");

    @Test
    void deTitelIsDeConclusieMetDeBandbreedteInWoorden() throws IOException {
        assertThat(pagina(PROEF, Rol.CONTROLLER))
                .contains("<h1 class=\"utrecht-heading-1\">2026 kost naar verwachting 12,1 miljoen euro</h1>")
                .contains("In 8 van de 10 gevallen komt het uit tussen 10,9 en 13,3 miljoen.")
                .contains("Dit is bekend op 30 september 2026", "<svg class=\"beeld\"")
                .doesNotContain("weten wij nog niet");
    }

    @Test
    void deZesOnderdelenStaanErMetHunTotaal() throws IOException {
        assertThat(pagina(PROEF, Rol.CONTROLLER))
                .contains(
                        "Rekeningen die binnen zijn",
                        "Hulp gegeven, rekening komt nog",
                        "Hulp toegewezen, nog te geven")
                .contains("Hulp die nog begint", "Correcties die nog komen", "Zonder rekening, zoals pgb en subsidie")
                .contains(">5.500.000<", ">3.300.000<", ">2.200.000<", ">1.100.000<", ">\u221250.000<", ">30.000<")
                .contains(">12.080.000<", ">10.872.000<", ">13.288.000<");
    }

    @Test
    void watErVeranderdIsStaatInEenZinZonderMinteken() throws IOException {
        assertThat(pagina(PROEF, Rol.CONTROLLER))
                .contains(
                        "De verwachting is 35.000 euro hoger dan op 31 augustus 2026: 30.000 euro hoger door wat bekend"
                                + " werd over hulp die al liep, 5.000 euro lager door nieuwe hulp en 10.000 euro hoger door"
                                + " tarieven.")
                .contains(">30.000 hoger<", ">5.000 lager<", ">35.000 hoger<");
    }

    @Test
    void wanneerHetGeldOpIsWieZwijgtEnWatLaterKomtStaanEronder() throws IOException {
        assertThat(pagina(PROEF, Rol.CONTROLLER))
                .contains("Wanneer is het geld op?", "Het budget raakt naar verwachting op", ">97%<")
                .contains(">november 2026<", "Van wie komen geen rekeningen meer?", ">juni 2026<", ">123.456<")
                .contains("Zonder ander beleid kost het in 2030 naar verwachting 14,0 miljoen euro.")
                .contains("Bevolking is wat ", "Gebruik is wat ", "Prijs is wat ", "meer kost dan 2026.")
                .doesNotContain("Waar onbekend staat")
                .contains("Zo loopt het jaar naar verwachting op, in euro", "beeld-waaier-1", "/prognose/terugblik");
        assertThat(pagina(PROEF, Rol.RAAD))
                .contains("De verwachting is 35.000 euro hoger", "kost het in 2030")
                .doesNotContain("Wanneer is het geld op?", "Van wie komen geen rekeningen meer?");
    }

    @Test
    void zonderToetsingStaatErDatDeBandbreedteNietIsGekalibreerd() throws IOException {
        assertThat(pagina(new Proefprognose(() -> "Hulp", false), Rol.CONTROLLER))
                .contains("Hoe zeker dit is, weten wij nog niet")
                .doesNotContain("gevallen komt het uit");
    }

    @Test
    void raadEnCollegeZienHetTotaalEnDeOnderdelenMaarGeenVoorzieningen() throws IOException {
        for (var rol : new Rol[] {Rol.RAAD, Rol.COLLEGE}) {
            assertThat(pagina(PROEF, rol))
                    .contains("12,1 miljoen euro", "Hulp die nog begint")
                    .doesNotContain("Huishoudelijke hulp", "Per voorziening");
            assertThat(bestand(PROEF, rol))
                    .contains("totaal;totaal;12080000.00")
                    .doesNotContain("30;10;");
        }
        assertThat(pagina(PROEF, Rol.BELEID)).contains("Huishoudelijke hulp", "Per voorziening");
        assertThat(bestand(PROEF, Rol.BELEID)).contains("2026;2026-09-30;10;totaal;12080000.00");
    }

    /** Of fewer than ten people: name and reason, no amount, no ceiling of an aanbieder, and nothing of who fell silent. */
    @Test
    void deRegioZietVanEenKleineGroepHetBedragNiet() throws IOException {
        assertThat(pagina(PROEF, Rol.REGIO))
                .contains(
                        "Per voorziening, in euro",
                        "Huishoudelijke hulp",
                        "niet getoond",
                        "Dit aantal laten wij niet zien")
                .contains(">12.080.000<", "Wanneer is het geld op?")
                .doesNotContain(">97%<", "Van wie komen geen rekeningen meer?", "plafond");
        assertThat(bestand(PROEF, Rol.REGIO))
                .contains("2026;2026-09-30;10;totaal;;;;;;;;;nee;te_kleine_groep;")
                .contains("totaal;totaal;12080000.00")
                .doesNotContain("10;totaal;12080000.00", "10;gedeclareerd");
    }

    @Test
    void watEenStilleAanbiederNogMoetDeclarerenZietAlleenWieAanbiedersMagZien() throws IOException {
        for (var rol : new Rol[] {Rol.RAAD, Rol.COLLEGE, Rol.REGIO}) {
            assertThat(bestand(PROEF, rol)).containsPattern("totaal;totaal;12080000.00;.*;;\\R");
        }
        assertThat(bestand(PROEF, Rol.BELEID)).containsPattern("totaal;totaal;12080000.00;.*;;0.00\\R");
    }

    @Test
    void zonderPrognoseStaatErWaarom() throws IOException {
        Prognosebron geen = () -> new Prognosebron.Verwachting(
                Proefprognose.VRAAG,
                new Uitkomst.GeenCijfer<>(Uitkomst.Reden.values()[0], "Er is nog niets binnengekomen."),
                new Naamgeving(Map.of()));
        assertThat(pagina(geen, Rol.CONTROLLER))
                .contains("Voor 2026 is er nog geen prognose", "Er is nog niets binnengekomen.")
                .doesNotContain("<svg class=\"beeld\"", "prognose.csv", "NaN");
    }

    @Test
    void opHetVoorbeeldTellenDeOnderdelenOpEnKomtHetzelfdeTweemaal(@TempDir Path map) throws IOException {
        try (var voorbeeld = Voorbeeldmagazijn.open(map)) {
            var bezoeker = new Bezoeker(voorbeeld.server().poort());
            var eerst = bezoeker.vraag("/prognose/prognose.csv");
            assertThat(eerst).startsWith("HTTP/1.1 200").contains("jaar;peildatum;voorziening;onderdeel;verwacht");
            assertThat(centen(eerst, regel -> regel.contains(";totaal;totaal;")))
                    .isPositive()
                    .isEqualTo(centen(eerst, regel -> isGeheel(regel) && !regel.contains(";totaal;totaal;")));
            assertThat(rijen(bezoeker.vraag("/prognose/prognose.csv"))).isEqualTo(rijen(eerst));
            assertThat(bezoeker.vraag("/prognose/terugblik"))
                    .startsWith("HTTP/1.1 200")
                    .doesNotContain("NaN");
            assertThat(bezoeker.vraag("/prognose"))
                    .contains("2026 kost naar verwachting 0,4 miljoen euro")
                    .doesNotContain("0,4 miljoen euro en 0,4 miljoen euro");
        }
    }

    private static boolean isGeheel(String regel) {
        return regel.split(";")[2].equals("totaal");
    }

    private static long centen(String antwoord, Predicate<String> welke) {
        return rijen(antwoord)
                .lines()
                .skip(1)
                .filter(welke)
                .mapToLong(regel -> Bedrag.ofEuro(regel.split(";")[4]).centen())
                .sum();
    }

    private static String rijen(String antwoord) {
        return antwoord.substring(antwoord.indexOf("jaar;peildatum"));
    }

    private static String pagina(Prognosebron bron, Rol rol) throws IOException {
        return vraag(bron, rol, "/prognose");
    }

    private static String bestand(Prognosebron bron, Rol rol) throws IOException {
        return vraag(bron, rol, "/prognose/prognose.csv");
    }

    private static String vraag(Prognosebron bron, Rol rol, String pad) throws IOException {
        var proef = Proefbronnen.van(() -> "Huishoudelijke hulp", true);
        var bronnen = proef.metPrognose(bron);
        try (var server = Webserver.start(bronnen, 0)) {
            return new Bezoeker(server.poort()).vraag(pad, "Cookie: grip-rol=" + rol.code());
        }
    }
}
