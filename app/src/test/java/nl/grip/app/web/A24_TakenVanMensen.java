// SPDX-License-Identifier: EUPL-1.2
package nl.grip.app.web;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.io.IOException;
import java.io.StringReader;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.OptionalLong;
import nl.grip.bronnen.Leesinstellingen;
import nl.grip.bronnen.bestanden.Bestandenzoeker;
import nl.grip.opslag.Instellingen;
import nl.grip.opslag.Magazijn;
import nl.grip.opslag.inlezen.Voortgang;
import nl.grip.voorbeeld.proces.Verloop;
import nl.grip.voorbeeld.scenario.Scenariobestand;
import nl.grip.voorbeeld.verkeer.Gemeentebestanden;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Tasks of taken-en-taal in the effort that they may take, on one small municipality with four years of messages. */
@Tag("browser")
class A24_TakenVanMensen {
    private static final String SCENARIO =
            "scenario,zaad,inwoners,wijken,aanbieders,zipf,jaren_historie,overdispersie_instroom,"
                    + "kamereffect_gemeente_sd,correctie_kans,credit_volledig_kans,credit_vertraging_mnd,indexatie_pct,"
                    + "indexatie_maand,indexatie_terugwerkend,stopper,hercodering,schok,maatregel,uitbreiding\n"
                    + "T,13,1500,4,6,1.1,2,1.3,0.05,0.05,0.30,2-7,3.5,1,nee,geen,geen,geen,geen,geen\n";
    private static final int JAAR = 2026;
    private static final Clock KLOK = Clock.fixed(Instant.parse("2026-06-30T12:00:00Z"), ZoneOffset.UTC);

    @TempDir
    private static Path map;

    private static Magazijn magazijn;
    private static Webserver server;
    private static Browser browser;

    @BeforeAll
    static void open() throws IOException {
        browser = Browser.open();
        var scenario = Scenariobestand.lees(new StringReader(SCENARIO), "T", OptionalLong.empty());
        Gemeentebestanden.schrijfZonderOvertredingen(Verloop.of(scenario, JAAR), map.resolve("uit"));
        Files.writeString(
                map.resolve("uit/tabellen/begroting-2026-01-01.csv"),
                "jaar;versie;datum;afbakening;programma;taakveld;voorziening;wijkteam;lasten_baten;bedrag;structureel;prijspeil\n"
                        + "2026;teams;2026-01-01;;Teams;6.71;;Team 1;lasten;20000,00;ja;2026\n");
        magazijn = Magazijn.open(map.resolve("magazijn"), new Instellingen(512, 2, KLOK));
        var zoeker = new Bestandenzoeker(magazijn.map().werk());
        magazijn.inlezer(Leesinstellingen.STANDAARD)
                .lees(
                        ontvanger -> zoeker.zoek(map.resolve("uit"), List.of("tabellen", "berichten"), ontvanger),
                        regel -> {},
                        Voortgang.GEEN);
        var bronnen = Magazijnbronnen.van(magazijn, KLOK);
        bronnen.werk().jaren().lees();
        server = Webserver.start(bronnen, 0);
    }

    @AfterAll
    static void sluit() {
        if (browser != null) {
            browser.close();
        }
        if (server != null) {
            server.close();
            magazijn.close();
        }
    }

    /** Task 3: what will it cost, why, what do we do about it. No click for the answer, one for all measures. */
    @Test
    void hetRaadslidLeestWatHetJaarKostWaaromEnWatWijErAanDoen() {
        var pagina = als("raad", 1280);
        assertThat(pagina.locator("h1").innerText())
                .matches("Jeugdhulp kost dit jaar naar verwachting .+ euro(, .+ begroot)?");
        var kaart = pagina.locator(".grip-kaart:has-text('Jeugdhulp in 2026')").innerText();
        assertThat(kaart)
                .containsPattern("Dat is .+ (meer|minder) dan begroot\\.")
                .containsPattern("gevallen (komt het )?uit tussen")
                .containsPattern("(stegen|daalden) de kosten met .+: .+\\.");
        assertThat(kaart).doesNotContain("-");
        Browser.bewaarScherm(pagina, "taak-3-raad-1280");
        Browser.volg(pagina, "text=Alle maatregelen", "**/maatregelen");
        assertThat(pagina.locator("thead").first().innerText()).contains("Staat");
        browser.assertGeenKlachten();
    }

    /** The same with the keyboard alone. */
    @Test
    void ookMetAlleenHetToetsenbord() {
        var pagina = als("raad", 1280);
        ganaar(pagina, pagina.getByText("Alle maatregelen"));
        pagina.keyboard().press("Enter");
        pagina.waitForURL("**/maatregelen");
        ganaar(pagina, pagina.locator("nav a:has-text('Prognose')"));
        pagina.keyboard().press("Enter");
        pagina.waitForURL("**/prognose");
    }

    /** Task 4: two clicks, and the parts are together exactly the difference. */
    @Test
    void deControllerSplitstPrijsEnHoeveelheid() {
        var pagina = als("controller", 1280);
        Browser.volg(pagina, "nav a:has-text('Alle cijfers')", "**/inzicht");
        Browser.volg(pagina, "main a[href='/inzicht/ontleding']", "**/inzicht/ontleding");
        var getallen = pagina.locator("tfoot td data").all().stream()
                .map(cel -> new BigDecimal(cel.getAttribute("value")))
                .toList();
        var begin = getallen.get(0);
        var einde = getallen.get(getallen.size() - 1);
        assertThat(getallen.subList(1, getallen.size() - 1).stream().reduce(BigDecimal.ZERO, BigDecimal::add))
                .isEqualByComparingTo(einde.subtract(begin));
    }

    /** Task 8: two clicks; who is not known is a row. */
    @Test
    void deBeleidsadviseurZietWieVerwijst() {
        var pagina = als("beleid", 1280);
        Browser.volg(pagina, "nav a:has-text('Alle cijfers')", "**/inzicht");
        Browser.volg(pagina, "main a[href='/inzicht/verwijzers']", "**/inzicht/verwijzers");
        assertThat(pagina.locator("tbody").innerText().toLowerCase(java.util.Locale.ROOT))
                .contains("onbekend");
    }

    /** Task 14: one click; tempo and the forecast with commitments, both by name. */
    @Test
    void deTeamleiderZietOfHetBudgetGenoegIs() {
        var pagina = als("toegang", 1280);
        Browser.volg(pagina, "nav a:has-text('Toegang')", "**/toegang");
        Browser.bewaarScherm(pagina, "taak-14-toegang-1280");
        assertThat(pagina.locator("thead").first().innerText())
                .contains("volgens tempo")
                .contains("met verplichtingen");
        assertThat(pagina.locator("tbody").first().innerText())
                .contains("20.000")
                .contains("Volgens het tempo")
                .contains("Volgens de verwachting met verplichtingen");
        assertThat(pagina.locator("main").innerText()).contains("Per consulent");
    }

    /** Task 15: two clicks; the number stands nowhere afterwards. */
    @Test
    void deConsulentZietVoorafWatHulpKost() throws IOException {
        var bsn = bsn();
        var pagina = als("consulent", 1280);
        Browser.volg(pagina, "nav a:has-text('Traject')", "**/traject");
        pagina.getByLabel("Burgerservicenummer").fill(bsn);
        pagina.getByLabel("Waarom wilt u dit zien?").fill("nieuwe aanvraag");
        pagina.locator("main button").click();
        pagina.getByText("Nog te verwachten").first().waitFor();
        Browser.bewaarScherm(pagina, "taak-15-traject-1280");
        assertThat(pagina.url()).endsWith("/traject");
        assertThat(pagina.content()).doesNotContain(bsn);
        assertThat(pagina.locator("main").innerText()).contains("Nog te verwachten", "Eigen bijdrage");
        assertThat(Browser.overtredingen(pagina)).isEmpty();
        assertThat(Files.readString(magazijn.map().log().resolve("inzage")))
                .contains("consulent")
                .doesNotContain(bsn);
    }

    private static Page als(String rol, int breedte) {
        var pagina = browser.pagina(breedte);
        pagina.navigate(server.adres() + "/begrippen");
        pagina.getByLabel("U kijkt als").selectOption(rol);
        pagina.locator("footer button").click();
        pagina.waitForURL("**/");
        return pagina;
    }

    private static void ganaar(Page pagina, Locator doel) {
        for (int i = 0; i < 200; i++) {
            pagina.keyboard().press("Tab");
            if ((Boolean) doel.evaluate("e => e === document.activeElement")) {
                return;
            }
        }
        throw new AssertionError("Met Tab is de link niet te bereiken: " + doel);
    }

    /** Of somebody who got help by way of the municipality. */
    private static String bsn() throws IOException {
        return Files.readAllLines(map.resolve("uit/tabellen/toegang.csv")).stream()
                .flatMap(regel -> List.of(regel.split("[;,]")).stream())
                .filter(veld -> veld.matches("9\\d{8}"))
                .findFirst()
                .orElseThrow();
    }
}
