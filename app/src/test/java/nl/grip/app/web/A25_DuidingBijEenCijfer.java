// SPDX-License-Identifier: EUPL-1.2
package nl.grip.app.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.IntStream;
import nl.grip.opslag.archief.Versieregister;
import nl.grip.sturing.duiding.bewaren.Raadsvragen;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What an officer writes at a figure is kept, shown to all who see it, and marked when the figure moves. */
class A25_DuidingBijEenCijfer {
    private static final String ADRES = "/inzicht/clienten";

    @TempDir
    private static Path map;

    private static Voorbeeldmagazijn voorbeeld;

    @BeforeAll
    static void open() {
        voorbeeld = Voorbeeldmagazijn.open(map);
    }

    @AfterAll
    static void sluit() {
        voorbeeld.close();
    }

    @Test
    void watDeControllerSchrijftLeestDeRaad() throws IOException {
        assertThat(stuur("controller", "/duiding", "adres=" + ADRES + "&tekst=Meer+meldingen&wie=De+Vries,+controller"))
                .startsWith("HTTP/1.1 302");
        assertThat(vraag("raad", ADRES))
                .contains("Meer meldingen", "De Vries, controller")
                .doesNotContain("Het cijfer is veranderd", "Schrijf erbij");
    }

    @Test
    void eenAnderePeildatumIsEenAnderCijfer() throws IOException {
        stuur("controller", "/duiding", "adres=" + ADRES + "&tekst=Over+alles&wie=x");
        assertThat(vraag("controller", ADRES + "?peildatum=2026-01-31")).doesNotContain("Over alles");
    }

    /** Written under another state of the same figure: what it said then stands beside it. */
    @Test
    void alsHetCijferVeranderdIsStaatErWatHetToenZei() throws IOException {
        var adres = "/inzicht/uitgaven";
        new Versieregister(voorbeeld.magazijn().archief(), "duiding")
                .leg(
                        java.util.Map.of(adres, "een-andere-stand\nHet was toen meer\nDoor de zomer"),
                        "De Vries",
                        "duiding");
        assertThat(vraag("controller", adres))
                .contains("Door de zomer", "Het cijfer is veranderd", "Toen stond er: Het was toen meer");
    }

    @Test
    void naastHetCijferStaatHetDoel() throws IOException {
        stuur(
                "beleid",
                "/doel",
                "adres=" + ADRES + "&hoeveel=hoogstens+100+mensen&wanneer=eind+2027&besluit=raad&wie=x");
        assertThat(vraag("raad", ADRES)).contains("hoogstens 100 mensen, eind 2027 (raad)");
    }

    /** Asked by a councillor, answered by an officer, read by all; the question stays when the answer comes. */
    @Test
    void eenRaadslidVraagtEnHetAntwoordBlijftErbijStaan() throws IOException {
        var vraag = "adres=" + ADRES + "&vraag=Waarom+meer+mensen%3F&wie=Fractie+Noord";
        assertThat(stuur("raad", "/vraag", vraag)).startsWith("HTTP/1.1 302");
        assertThat(vraag("controller", ADRES))
                .contains("Waarom meer mensen?", "Fractie Noord", "Hier is nog geen antwoord op", "Beantwoord vraag 1");
        stuur("beleid", "/antwoord", "adres=" + ADRES + "&nummer=1&antwoord=Door+verhuizing&wie=De+Vries");
        assertThat(vraag("raad", ADRES))
                .contains("Waarom meer mensen?", "Door verhuizing (De Vries,")
                .doesNotContain("Hier is nog geen antwoord op", "Beantwoord vraag");
    }

    /** Two who ask at once: neither question may pass for the answer to the other. */
    @Test
    void wieTegelijkVraagtKrijgtEenEigenVraag() {
        var vragen = new Raadsvragen(voorbeeld.magazijn().archief());
        var adres = "/inzicht/toewijzingen";
        IntStream.range(0, 16).parallel().forEach(i -> vragen.stel(adres, "Vraag " + i, "Fractie " + i));
        assertThat(vragen.van(adres))
                .hasSize(16)
                .allMatch(vraag -> vraag.antwoord().isEmpty());
    }

    /** The folder beside the store is read anew as soon as a file in it changes, also when the page was shown before. */
    @Test
    void eenGewijzigdBestandInDeMapMetMaatregelenStaatMeteenOpDePagina() throws IOException {
        var eigen = Files.createDirectories(voorbeeld.magazijn().map().pad().resolve("maatregelen"));
        try {
            String leeg = zonderTijd(vraag("controller", "/maatregelen"));
            assertThat(zonderTijd(vraag("controller", "/maatregelen"))).isEqualTo(leeg);
            Files.writeString(eigen.resolve("m.yaml"), "onleesbaar: [");
            assertThat(zonderTijd(vraag("controller", "/maatregelen"))).isNotEqualTo(leeg);
        } finally {
            Files.deleteIfExists(eigen.resolve("m.yaml"));
            Files.delete(eigen);
        }
    }

    @Test
    void watErStaatGaatMeeInHetRaadsbeeld() throws IOException {
        stuur("raad", "/vraag", "adres=/inzicht/uitgaven&vraag=Waaraan%3F&wie=Fractie+Zuid", "/inzicht/uitgaven");
        stuur("controller", "/duiding", "adres=/inzicht/uitgaven&tekst=Hogere+tarieven&wie=J", "/inzicht/uitgaven");
        assertThat(vraag("raad", "/documenten/raadsbeeld/raadsbeeld.html"))
                .contains("Waaraan? (Fractie Zuid,", "Hogere tarieven. (J,");
    }

    /** What only those may see who see small groups, does not come in a document for the raad. */
    @Test
    void watDeRaadNietMagZienGaatNietMee() throws IOException {
        stuur("controller", "/duiding", "adres=/inzicht/stapeling&tekst=Geheim&wie=J", "/inzicht/stapeling");
        stuur(
                "controller",
                "/duiding",
                "adres=/inzicht/clienten?peildatum=2026-02-28&tekst=Geheim&wie=J",
                "/inzicht/clienten");
        assertThat(vraag("raad", "/documenten/raadsbeeld/raadsbeeld.html")).doesNotContain("Geheim");
    }

    @Test
    void eenVraagDieErNietIsKrijgtGeenAntwoord() throws IOException {
        assertThat(stuur("controller", "/antwoord", "adres=" + ADRES + "&nummer=99&antwoord=x&wie=x"))
                .startsWith("HTTP/1.1 404");
        assertThat(stuur("raad", "/antwoord", "adres=" + ADRES + "&nummer=1&antwoord=x&wie=x"))
                .startsWith("HTTP/1.1 403");
    }

    @Test
    void wieNietMagSchrijvenOfEenBsnTyptWordtGeweigerd() throws IOException {
        assertThat(stuur("raad", "/duiding", "adres=" + ADRES + "&tekst=x&wie=x"))
                .startsWith("HTTP/1.1 403");
        assertThat(stuur("controller", "/duiding", "adres=" + ADRES + "&tekst=over+999900006&wie=x"))
                .startsWith("HTTP/1.1 400");
        assertThat(stuur("controller", "/duiding", "adres=//elders.nl/inzicht/clienten&tekst=x&wie=x"))
                .startsWith("HTTP/1.1 400");
    }

    private static String zonderTijd(String antwoord) {
        return antwoord.replaceAll("(?m)^Date: .*$", "");
    }

    private static String vraag(String rol, String pad) throws IOException {
        return new Bezoeker(voorbeeld.server().poort()).vraag(pad, "Cookie: grip-rol=" + rol);
    }

    private static String stuur(String rol, String wat, String inhoud) throws IOException {
        return stuur(rol, wat, inhoud, ADRES);
    }

    private static String stuur(String rol, String wat, String inhoud, String adres) throws IOException {
        int poort = voorbeeld.server().poort();
        return new Bezoeker(poort)
                .stuur("POST " + adres + wat + " HTTP/1.1\r\nHost: localhost:" + poort
                        + "\r\nContent-Type: application/x-www-form-urlencoded\r\nContent-Length: " + inhoud.length()
                        + "\r\nSec-Fetch-Site: same-origin\r\nCookie: grip-rol=" + rol
                        + "\r\nConnection: close\r\n\r\n" + inhoud);
    }
}
