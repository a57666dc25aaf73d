// SPDX-License-Identifier: EUPL-1.2
package nl.grip.app.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.TreeSet;
import java.util.regex.Pattern;
import nl.grip.app.web.rol.Rol;
import nl.grip.app.web.rol.Rollentabel;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** Another program asks over /v1: the same rows as the commands, the same roles as the pages, errors it can read. */
class A38_EenProgrammaVraagt {
    private static final Pattern PAD = Pattern.compile("\"(/[a-z{][a-z0-9{}./]*)\": \\{\\s*\"get\"");
    private static Webserver server;

    @BeforeAll
    static void start() {
        server = Webserver.start(Proefbronnen.van(() -> "Hulp \"thuis\"", true), 0);
    }

    @AfterAll
    static void stop() {
        server.close();
    }

    @Test
    void eenCijferKomtMetDeKolommenVanDeOpdracht() throws IOException {
        assertThat(als(Rol.CONTROLLER, "/v1/indicatoren/uitgaven?per=maand"))
                .startsWith("HTTP/1.1 200")
                .contains("API-Version: 1.0.0", "Content-Type: application/json")
                .contains("{\"maand\": \"2026-01\", \"grootheid\": \"gedeclareerd\"", "\"peildatum\": \"2026-12-31\"");
    }

    @Test
    void deLijstNoemtAlleenWatDeRolMag() throws IOException {
        assertThat(als(Rol.RAAD, "/v1/indicatoren")).contains("\"clienten\"").doesNotContain("\"aanbieders\"");
        assertThat(als(Rol.CONTROLLER, "/v1/indicatoren")).contains("\"aanbieders\"");
    }

    @Test
    void deRaadZietVanEenPrognoseAlleenHetTotaal() throws IOException {
        assertThat(als(Rol.RAAD, "/v1/prognoses/2026"))
                .contains("\"voorziening\": \"totaal\"")
                .doesNotContain("\"voorziening\": \"10\"");
        assertThat(als(Rol.CONTROLLER, "/v1/prognoses/2026")).contains("\"voorziening\": \"10\"");
    }

    @Test
    void deRegioZietVanEenKleineGroepDeReden() throws IOException {
        assertThat(als(Rol.REGIO, "/v1/prognoses/2026"))
                .containsPattern(
                        "\"voorziening\": \"10\", \"onderdeel\": \"totaal\", \"verwacht\": null[^}]*te_kleine_groep")
                .doesNotContain("\"voorziening\": \"10\", \"onderdeel\": \"gedeclareerd\"");
    }

    @Test
    void deRaadZietDezelfdeKleineAantallenNietAlsOpDePagina() throws IOException {
        assertThat(als(Rol.RAAD, "/v1/indicatoren/clienten?per=voorziening&voorziening=10"))
                .isEqualTo(als(Rol.RAAD, "/v1/indicatoren/clienten"));
    }

    @Test
    void eenFoutIsEenProbleemDatEenProgrammaKanLezen() throws IOException {
        assertProbleem(als(Rol.CONTROLLER, "/v1/indicatoren/bestaat-niet"), 404);
        assertProbleem(als(Rol.CONTROLLER, "/v1/iets"), 404);
        assertProbleem(als(Rol.CONTROLLER, "/v1/prognoses/2026?peildatum=gisteren"), 400);
        assertProbleem(als(Rol.REGIO, "/v1/prognoses/2026?peildatum=2026-06-29"), 400);
        assertThat(als(Rol.REGIO, "/v1/prognoses/2026?peildatum=2026-06-30")).startsWith("HTTP/1.1 200");
        assertProbleem(als(Rol.RAAD, "/v1/bestanden"), 403);
        assertThat(als(Rol.CONTROLLER, "/iets")).contains("Content-Type: text/html");
    }

    @Test
    void overEenPersoonGeeftDeApiNiets() throws IOException {
        assertProbleem(als(Rol.CONTROLLER, "/v1/indicatoren/uitgaven?per=client"), 400);
        assertProbleem(als(Rol.CONTROLLER, "/v1/indicatoren/uitgaven?client=p1"), 400);
    }

    @Test
    void deBeschrijvingKentElkeRouteEnGeenAndere() throws IOException {
        var beschrijving = als(Rol.RAAD, "/v1/openapi.json");
        var paden = new TreeSet<String>();
        PAD.matcher(beschrijving).results().forEach(gevonden -> paden.add("/v1" + gevonden.group(1)));
        assertThat(beschrijving).contains("\"openapi\": \"3.1.1\"");
        assertThat(Rollentabel.laad().routes().stream().filter(route -> route.startsWith("/v1")))
                .containsExactlyElementsOf(paden);
    }

    private static void assertProbleem(String antwoord, int status) {
        assertThat(antwoord)
                .startsWith("HTTP/1.1 " + status)
                .contains("Content-Type: application/problem+json", "API-Version: 1.0.0", "\"status\": " + status)
                .contains("\"title\": ", "\"detail\": ")
                .doesNotContain("<html");
    }

    private static String als(Rol rol, String pad) throws IOException {
        var antwoord = new Bezoeker(server.poort()).vraag(pad, "Cookie: grip-rol=" + rol.code());
        return antwoord.replaceAll("(?m)^Date: .*$", "");
    }
}
