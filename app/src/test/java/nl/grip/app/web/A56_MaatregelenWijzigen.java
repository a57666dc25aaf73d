// SPDX-License-Identifier: EUPL-1.2
package nl.grip.app.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Clock;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import nl.grip.opslag.Instellingen;
import nl.grip.opslag.Magazijn;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Measures through the browser: added, changed and decided on; every version stays, and only who may can. */
class A56_MaatregelenWijzigen {
    private static final String REKENBLAD = "jaren: [2027]\neffecten:\n  - {voorziening: J01, formule: \"-100000\"}\n";

    @TempDir
    private static Path map;

    private static Magazijn magazijn;
    private static Webserver server;

    @BeforeAll
    static void start() {
        magazijn = Magazijn.open(map.resolve("magazijn"), new Instellingen(256, 1, Clock.systemUTC()));
        server = Webserver.start(Magazijnbronnen.van(magazijn, Clock.systemUTC()), 0);
    }

    @AfterAll
    static void stop() {
        server.close();
        magazijn.close();
    }

    @Test
    void eenMaatregelKomtErBijEnElkeVersieBlijft() throws Exception {
        assertThat(bewaar("E1", "Eerder hélpen", REKENBLAD, 0).statusCode()).isEqualTo(302);
        assertThat(vraag("/maatregelen/maatregel?id=E1"))
                .contains("Eerder hélpen", "naar verwachting 0,1 miljoen euro op</h1>", "100.000 lager", "Versie 1");
        assertThat(bewaar("E1", "Nog eerder helpen", REKENBLAD, 1).statusCode()).isEqualTo(302);
        assertThat(vraag("/maatregelen/maatregel?id=E1")).contains("Nog eerder helpen", "Versie 2");
        assertThat(vraag("/maatregelen/maatregel?id=E1&versie=1"))
                .contains("Eerder hélpen", "eerdere versie")
                .doesNotContain("/maatregelen/formulier?id=E1");
        assertThat(vraag("/maatregelen")).contains("Nog eerder helpen", "Van longlist tot besluit");
    }

    @Test
    void eenFoutBewaartNietsEnWatGetyptIsBlijftStaan() throws Exception {
        var antwoord = bewaar("F1", "Fout", "jaren: [2027]\nkleur: rood\n", 0);
        assertThat(antwoord.statusCode()).isEqualTo(200);
        assertThat(antwoord.body()).contains("Er is niets opgeslagen", "Regel 2", "kleur: rood");
        assertThat(status("/maatregelen/maatregel?id=F1")).isEqualTo(404);
    }

    /** 15 children at 100 euro save 1,500; what is wrong stands beside its field, and what was typed stays. */
    @Test
    void drijfverenJarenEnRandvoorwaardenZijnVelden() throws Exception {
        var velden = new TreeMap<>(Map.of(
                "id",
                "R1",
                "naam",
                "Met rijen",
                "staat",
                "besloten",
                "jaren",
                "2027",
                "op",
                "0",
                "wie",
                "x",
                "waarom",
                "y"));
        velden.putAll(Map.of(
                "drijfveren.1.naam", "kinderen",
                "drijfveren.1.waarde", "2027: 15",
                "drijfveren.1.eenheid", "kind",
                "drijfveren.3.naam", "verschil",
                "drijfveren.3.waarde", "100",
                "effecten.1.voorziening", "J01",
                "effecten.1.formule", "-(kinderen * verschil)",
                "randvoorwaarden.1.naam", "een huis",
                "randvoorwaarden.1.vervuld", "ja"));
        var fout = stuur("/maatregelen/formulier", velden).body();
        assertThat(fout)
                .contains("Er is niets opgeslagen", "id=\"drijfveren.2.eenheid-fout\">Vul dit in.<")
                .contains("href=\"#drijfveren.2.eenheid\"", "value=\"2027: 15\"");
        velden.put("drijfveren.3.eenheid", "euro/kind");
        assertThat(stuur("/maatregelen/formulier", velden).statusCode()).isEqualTo(302);
        assertThat(vraag("/maatregelen/maatregel?id=R1")).contains("1.500 lager", "een huis");
        assertThat(vraag("/maatregelen/formulier?id=R1"))
                .contains("id=\"drijfveren.1.naam\"", "value=\"kinderen\"", "value=\"2027: 15\"");
    }

    @Test
    void wieEenOudeVersieVoorZichHadOverschrijftNiets() throws Exception {
        bewaar("O1", "Eerste", REKENBLAD, 0);
        bewaar("O1", "Tweede", REKENBLAD, 1);
        assertThat(bewaar("O1", "Derde", REKENBLAD, 1).body()).contains("Er is niets opgeslagen", "intussen");
        assertThat(vraag("/maatregelen/maatregel?id=O1")).contains("Tweede").doesNotContain("Derde");
    }

    @Test
    void buitenDeSpeerpuntenIsHetAntwoordNeeTenzij() throws Exception {
        bewaar("N1", "Los idee", REKENBLAD, 0);
        var besluit =
                new TreeMap<>(Map.of("id", "N1", "op", "1", "staat", "besloten", "grond", "goed", "wie", "college"));
        assertThat(stuur("/maatregelen/besluit", besluit).body()).contains("niets opgeslagen", "bij geen speerpunt");
        besluit.put("uitzonderingsgrond", "politieke reden");
        assertThat(stuur("/maatregelen/besluit", besluit).statusCode()).isEqualTo(302);
        assertThat(vraag("/maatregelen/maatregel?id=N1"))
                .contains("besloten", "politieke reden", "Wat erover is besloten", "besluit: goed");
    }

    @Test
    void vanEenAnderePaginaIsNietsTeWijzigen() throws Exception {
        var vraag = HttpRequest.newBuilder(adres("/maatregelen/formulier"))
                .header("Content-Type", "application/x-www-form-urlencoded")
                .header("Sec-Fetch-Site", "cross-site")
                .POST(HttpRequest.BodyPublishers.ofString("id=Z&naam=Z&wie=x&waarom=x&op=0"))
                .build();
        assertThat(HttpClient.newHttpClient()
                        .send(vraag, HttpResponse.BodyHandlers.ofString())
                        .statusCode())
                .isEqualTo(403);
        assertThat(status("/maatregelen/maatregel?id=Z")).isEqualTo(404);
    }

    @Test
    void wieAlleenKijktKanNietsWijzigen() throws Exception {
        bewaar("K1", "Kijken", REKENBLAD, 0);
        var raad = new Bezoeker(server.poort());
        assertThat(raad.vraag("/maatregelen/maatregel?id=K1", "Cookie: grip-rol=raad"))
                .contains("Kijken")
                .doesNotContain("/maatregelen/formulier");
        assertThat(raad.vraag("/maatregelen/formulier", "Cookie: grip-rol=raad"))
                .startsWith("HTTP/1.1 403");
        assertThat(raad.vraag("/maatregelen/besluit?id=K1", "Cookie: grip-rol=beleid"))
                .startsWith("HTTP/1.1 403");
    }

    @Test
    void eenScenarioWordtBewaardMetWieEnWaarom() throws Exception {
        assertThat(stuur(
                                "/scenarios/formulier",
                                Map.of("op", "0", "tekst", "id: s1\nnaam: Minder\n", "wie", "x", "waarom", "proef"))
                        .statusCode())
                .isEqualTo(302);
        assertThat(stuur(
                                "/scenarios/formulier",
                                Map.of("op", "0", "tekst", "id: s2\nkleur: x\n", "wie", "x", "waarom", "y"))
                        .body())
                .contains("Er is niets opgeslagen", "kleur", "naam");
        assertThat(vraag("/scenarios/formulier?id=s1")).contains("naam: Minder");
    }

    @Test
    void eenScenarioWordtInVeldenIngevuldEnGewijzigd() throws Exception {
        Map<String, String> velden =
                new java.util.HashMap<>(Map.of("op", "0", "naam", "Minder instroom", "wie", "x", "waarom", "proef"));
        velden.putAll(Map.of("voorziening.1", "alle", "knop.1", "instroom", "procent.1", "-5", "vanaf.1", "2027-01"));
        assertThat(stuur("/scenarios/formulier", velden).statusCode()).isEqualTo(302);
        assertThat(vraag("/scenarios/formulier?id=minder-instroom"))
                .contains(
                        "value=\"Minder instroom\"",
                        "value=\"-5\"",
                        "value=\"instroom\" selected",
                        "verandering: -0.05");
        velden.putAll(Map.of("naam", "Nog minder", "procent.1", "weinig"));
        assertThat(stuur("/scenarios/formulier", velden).body())
                .contains("Er is niets opgeslagen", "href=\"#voorziening.1\"", "value=\"weinig\"");
    }

    private static HttpResponse<String> bewaar(String id, String naam, String rekenblad, int op) throws Exception {
        return stuur(
                "/maatregelen/formulier",
                Map.of(
                        "id",
                        id,
                        "naam",
                        naam,
                        "staat",
                        "longlist",
                        "rekenblad",
                        rekenblad,
                        "op",
                        String.valueOf(op),
                        "wie",
                        "beleid",
                        "waarom",
                        "proef"));
    }

    private static HttpResponse<String> stuur(String pad, Map<String, String> velden) throws Exception {
        var vraag = HttpRequest.newBuilder(adres(pad))
                .header("Content-Type", "application/x-www-form-urlencoded")
                .header("Sec-Fetch-Site", "same-origin")
                .POST(HttpRequest.BodyPublishers.ofString(velden.entrySet().stream()
                        .map(v -> v.getKey() + "=" + URLEncoder.encode(v.getValue(), StandardCharsets.UTF_8))
                        .collect(Collectors.joining("&"))))
                .build();
        return HttpClient.newHttpClient().send(vraag, HttpResponse.BodyHandlers.ofString());
    }

    private static URI adres(String pad) {
        return URI.create("http://localhost:" + server.poort() + pad);
    }

    private static String vraag(String pad) throws IOException {
        return new Bezoeker(server.poort()).vraag(pad);
    }

    private static int status(String pad) throws IOException {
        return Integer.parseInt(vraag(pad).substring(9, 12));
    }
}
