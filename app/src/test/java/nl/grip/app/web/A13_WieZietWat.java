// SPDX-License-Identifier: EUPL-1.2
package nl.grip.app.web;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaMethod;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.io.IOException;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.grip.app.web.rol.Bezoek;
import nl.grip.app.web.rol.Rol;
import nl.grip.app.web.rol.Rollentabel;
import nl.grip.app.web.sturing.Registerdeel;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;

/** Every page x role: the table in the repository says who sees it, and the server does what the table says. */
class A13_WieZietWat {
    private static final Rollentabel TABEL = Rollentabel.laad();

    /** For each route an address on it; a new page is red until it stands here and in the table. */
    static final Map<String, String> ADRES = Map.ofEntries(
            Map.entry("/", "/"),
            Map.entry("/aanbieders", "/aanbieders"),
            Map.entry("/aanbieders/{agb}", "/aanbieders/10"),
            Map.entry("/aandacht", "/aandacht"),
            Map.entry("/begrippen", "/begrippen"),
            Map.entry("/begroting", "/begroting"),
            Map.entry("/documenten", "/documenten"),
            Map.entry("/documenten/{soort}/{bestand}", "/documenten/maatregelenbundel/maatregelenbundel.html"),
            Map.entry("/fout", "/fout"),
            Map.entry("/gegevens", "/gegevens"),
            Map.entry("/gegevens/aansluiting", "/gegevens/aansluiting"),
            Map.entry("/gegevens/bevindingen", "/gegevens/bevindingen"),
            Map.entry("/gegevens/signalen", "/gegevens/signalen"),
            Map.entry("/gegevens/bron/{bronId}", "/gegevens/bron/a1-3"),
            Map.entry("/huisstijl/**", "/huisstijl/grip.css"),
            Map.entry("/inloggen", "/inloggen"),
            Map.entry("/inwoner", "/inwoner"),
            Map.entry("/inwoner/beeld", "/inwoner/beeld"),
            Map.entry("/inzicht", "/inzicht"),
            Map.entry("/inzicht/{naam}", "/inzicht/clienten"),
            Map.entry("/inzicht/{naam}/herkomst", "/inzicht/uitgaven/herkomst"),
            Map.entry("/inzicht/{naam}/doel", "/inzicht/clienten/doel"),
            Map.entry("/inzicht/{naam}/duiding", "/inzicht/clienten/duiding"),
            Map.entry("/inzicht/{naam}/vraag", "/inzicht/clienten/vraag"),
            Map.entry("/inzicht/{naam}/antwoord", "/inzicht/clienten/antwoord"),
            Map.entry("/inzicht/{naam}/{bestand}", "/inzicht/clienten/clienten.csv"),
            Map.entry("/maatregelen", "/maatregelen"),
            Map.entry("/maatregelen/besluit", "/maatregelen/besluit?id=M03"),
            Map.entry("/maatregelen/formulier", "/maatregelen/formulier?id=M03"),
            Map.entry("/maatregelen/maatregel", "/maatregelen/maatregel?id=M03"),
            Map.entry("/maatregelen/narekenen", "/maatregelen/narekenen"),
            Map.entry("/scenarios", "/scenarios"),
            Map.entry("/scenarios/formulier", "/scenarios/formulier"),
            Map.entry("/prognose", "/prognose"),
            Map.entry("/prognose/prognose.csv", "/prognose/prognose.csv"),
            Map.entry("/prognose/terugblik", "/prognose/terugblik"),
            Map.entry("/regio", "/regio"),
            Map.entry("/risicos", "/risicos"),
            Map.entry("/rol", "/rol"),
            Map.entry("/sturing/instrumenten", "/sturing/instrumenten"),
            Map.entry("/sturing/registers/{soort}", "/sturing/registers/risico"),
            Map.entry("/sturing/registers/{soort}/{nummer}", "/sturing/registers/risico/1"),
            Map.entry("/taakstelling", "/taakstelling"),
            Map.entry("/toegang", "/toegang"),
            Map.entry("/traject", "/traject"),
            Map.entry("/uitgelogd", "/uitgelogd"),
            Map.entry("/uitloggen", "/uitloggen"),
            Map.entry("/v1/bestanden", "/v1/bestanden"),
            Map.entry("/v1/indicatoren", "/v1/indicatoren"),
            Map.entry("/v1/indicatoren/{naam}", "/v1/indicatoren/clienten"),
            Map.entry("/v1/openapi.json", "/v1/openapi.json"),
            Map.entry("/v1/prognoses/{jaar}", "/v1/prognoses/2026"),
            Map.entry("/voorzieningen", "/voorzieningen"),
            Map.entry("/voorzieningen/{code}", "/voorzieningen/10"));

    private static final java.util.Set<String> ALLEEN_POST = java.util.Set.of(
            "/rol",
            "/uitloggen",
            "/inwoner/beeld",
            Registerdeel.ROUTE,
            "/inzicht/{naam}/doel",
            "/inzicht/{naam}/duiding",
            "/inzicht/{naam}/vraag",
            "/inzicht/{naam}/antwoord");

    private static final Pattern LINK = Pattern.compile("href=\"(/[^\"#]*)");

    private static Webserver server;

    @BeforeAll
    static void start() {
        server = Webserver.start(Proefbronnen.van(() -> "Huishoudelijke hulp", true), 0);
    }

    @AfterAll
    static void stop() {
        server.close();
    }

    @Test
    void deTabelKentElkePaginaEnNietsDatErNietIs() {
        var routes = new TreeSet<>(routes().toList());
        assertThat(TABEL.routes()).isEqualTo(routes);
        assertThat(ADRES.keySet()).isEqualTo(routes);
    }

    @TestFactory
    Stream<DynamicTest> elkeRolZietWatDeTabelZegt() {
        return ADRES.keySet().stream()
                .sorted()
                .flatMap(route -> Arrays.stream(Rol.values())
                        .map(rol -> DynamicTest.dynamicTest(route + " " + rol.code(), () -> klopt(route, rol))));
    }

    /** Nobody is sent to a page that is closed to him, or that is not there. */
    @TestFactory
    Stream<DynamicTest> geenRolKrijgtEenLinkDieDoodloopt() {
        return Arrays.stream(Rol.values())
                .map(rol -> DynamicTest.dynamicTest(rol.code(), () -> {
                    var gevolgd = new TreeSet<String>();
                    for (var adres : new TreeSet<>(ADRES.values())) {
                        for (var link : links(als(rol, adres))) {
                            volg(rol, adres, link, gevolgd);
                        }
                    }
                }));
    }

    /** Once for each link: the menu stands on every page. */
    private static void volg(Rol rol, String adres, String link, java.util.Set<String> gevolgd) throws IOException {
        if (gevolgd.add(link)) {
            assertThat(als(rol, link)).as(adres + " > " + link).startsWith("HTTP/1.1 200");
        }
    }

    /** The first of each kind: hundreds of amounts go to the same page, and a pdf is its html on paper. */
    private static java.util.Collection<String> links(String pagina) {
        return LINK.matcher(pagina)
                .results()
                .map(gevonden -> gevonden.group(1).replace("&amp;", "&"))
                .filter(link -> !link.startsWith("/documenten/") || link.endsWith(".html"))
                .collect(Collectors.toMap(link -> link.split("\\?")[0], link -> link, (een, ander) -> een))
                .values();
    }

    /** Every route, and every kind of mistake: nothing runs inline, nothing is loaded from elsewhere, nothing is kept. */
    @TestFactory
    Stream<DynamicTest> elkAntwoordHeeftDeVeiligheidskoppen() {
        return Stream.concat(
                        ADRES.values().stream(),
                        Stream.of("/bestaat-niet", "/inzicht/bestaat-niet", "/?van=geen-maand"))
                .sorted()
                .map(adres -> DynamicTest.dynamicTest(adres, () -> {
                    for (var rol : List.of(Rol.RAAD, Rol.CONTROLLER, Rol.CONSULENT)) {
                        assertThat(als(rol, adres))
                                .contains("Content-Security-Policy: default-src 'none'")
                                .contains("X-Content-Type-Options: nosniff")
                                .contains("Referrer-Policy: no-referrer")
                                .containsPattern("Cache-Control: no-(store|cache)")
                                .doesNotContain(" style=", "<script>", " onclick=", " onload=");
                    }
                }));
    }

    @Test
    void wieAlleenEenDeelVanDeGegevensZietKomtDaarMetHetMenu() throws IOException {
        assertThat(als(Rol.CONTRACT, "/begrippen")).contains("href=\"/gegevens/signalen\">Gegevens<");
        assertThat(als(Rol.CONTROLLER, "/begrippen")).contains("href=\"/gegevens\">Gegevens<");
        assertThat(als(Rol.BELEID, "/begrippen")).doesNotContain(">Gegevens<");
    }

    @Test
    void eenPaginaDieNietInDeTabelStaatZietNiemand() {
        assertThat(Arrays.stream(Rol.values())).noneMatch(rol -> TABEL.mag(rol, "/iets-nieuws"));
    }

    @Test
    void eenNieuwCijferZienAlleenDeRollenDieErInMogenVerdwalen() {
        assertThat(Arrays.stream(Rol.values())
                        .filter(rol -> new Bezoek(rol, true, TABEL).magCijfer("nog-niet-bedacht")))
                .doesNotContain(Rol.RAAD, Rol.COLLEGE, Rol.CONSULENT)
                .contains(Rol.CONTROLLER, Rol.BELEID);
    }

    @Test
    void deRaadZietGeenNamenVanAanbieders() throws IOException {
        assertThat(als(Rol.RAAD, "/inzicht/aanbieders"))
                .startsWith("HTTP/1.1 403")
                .contains("hoort niet bij uw rol");
        assertThat(als(Rol.RAAD, "/inzicht")).doesNotContain("/inzicht/aanbieders");
        assertThat(als(Rol.CONTROLLER, "/inzicht")).contains("/inzicht/aanbieders");
    }

    @Test
    void metEchteMensenIsErGeenRolTeKiezen() throws IOException {
        try (var echt = Webserver.start(Proefbronnen.van(() -> "Huishoudelijke hulp", false), 0)) {
            var bezoeker = new Bezoeker(echt.poort());
            assertThat(bezoeker.vraag("/inzicht", "Cookie: grip-rol=raad")).contains("/inzicht/aanbieders");
            assertThat(bezoeker.stuur("POST", "/rol?rol=raad", "Sec-Fetch-Site: same-origin"))
                    .startsWith("HTTP/1.1 403")
                    .doesNotContainIgnoringCase("set-cookie");
        }
    }

    @Test
    void deRolWisseltMetEenKoekjeDatGeenScriptKanLezen() throws IOException {
        assertThat(bezoeker().stuur("POST", "/rol?rol=raad", "Sec-Fetch-Site: same-origin"))
                .startsWith("HTTP/1.1 302")
                .contains("Set-Cookie: grip-rol=raad; Path=/; HttpOnly; SameSite=Strict");
        assertThat(bezoeker().stuur("POST", "/rol?rol=koning", "Sec-Fetch-Site: same-origin"))
                .startsWith("HTTP/1.1 400");
    }

    @Test
    void vanEenAndereSiteIsNietsTeWijzigen() throws IOException {
        for (var afzender : new String[] {"X-Niets: x", "Sec-Fetch-Site: cross-site", "Sec-Fetch-Site: same-site"}) {
            assertThat(bezoeker().stuur("POST", "/rol?rol=raad", afzender))
                    .startsWith("HTTP/1.1 403")
                    .contains("kwam niet van een pagina van Grip")
                    .doesNotContainIgnoringCase("set-cookie");
        }
    }

    private static void klopt(String route, Rol rol) throws IOException {
        var adres = Objects.requireNonNull(ADRES.get(route));
        var koekje = "Cookie: grip-rol=" + rol.code();
        var antwoord = ALLEEN_POST.contains(route)
                ? bezoeker().stuur("POST", adres + "?rol=raad", koekje, "Sec-Fetch-Site: same-origin")
                : bezoeker().vraag(adres, koekje);
        if (TABEL.mag(rol, route)) {
            assertThat(antwoord).doesNotStartWith("HTTP/1.1 403").doesNotStartWith("HTTP/1.1 5");
        } else {
            assertThat(antwoord).startsWith("HTTP/1.1 403").contains("hoort niet bij uw rol");
        }
    }

    /** Whatever our code answers to, and the files. */
    private static Stream<String> routes() {
        return Stream.concat(
                new ClassFileImporter()
                                .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
                                .importPackages("nl.grip.app.web")
                                .stream()
                                .flatMap(klasse -> klasse.getMethods().stream())
                                .flatMap(A13_WieZietWat::routes),
                Stream.of("/huisstijl/**"));
    }

    private static Stream<String> routes(JavaMethod methode) {
        return Stream.of(
                        methode.tryGetAnnotationOfType(GetMapping.class).map(GetMapping::value).stream(),
                        methode.tryGetAnnotationOfType(PostMapping.class).map(PostMapping::value).stream(),
                        methode.tryGetAnnotationOfType(RequestMapping.class).map(RequestMapping::value).stream())
                .flatMap(a -> a)
                .flatMap(Arrays::stream);
    }

    private static String als(Rol rol, String pad) throws IOException {
        return bezoeker().vraag(pad, "Cookie: grip-rol=" + rol.code());
    }

    private static Bezoeker bezoeker() {
        return new Bezoeker(server.poort());
    }
}
