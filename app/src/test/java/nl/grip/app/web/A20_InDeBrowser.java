// SPDX-License-Identifier: EUPL-1.2
package nl.grip.app.web;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.Cookie;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What a reader sees and does, on made-up answers: every page, narrow and wide, with mouse and keyboard. */
@Tag("browser")
class A20_InDeBrowser {
    private static Webserver server;
    private static Webserver echt;
    private static Browser browser;

    @BeforeAll
    static void start() {
        browser = Browser.open();
        server = Webserver.start(Proefbronnen.van(() -> "Huishoudelijke hulp", true), 0);
        echt = Webserver.start(Proefbronnen.van(() -> "Huishoudelijke hulp", false), 0);
    }

    @AfterAll
    static void stop() {
        if (browser != null) {
            browser.close();
            server.close();
            echt.close();
        }
    }

    @ParameterizedTest
    @CsvSource({
        "overzicht, 320, /",
        "overzicht, 1280, /",
        "herkomst, 320, /inzicht/uitgaven/herkomst?maand=2026-03&voorziening=H01",
        "herkomst, 1280, /inzicht/uitgaven/herkomst?maand=2026-03&voorziening=H01",
        "catalogus, 320, /inzicht",
        "catalogus, 1280, /inzicht",
        "cijfer-stapels, 320, /inzicht/uitgaven",
        "cijfer-stapels, 1280, /inzicht/uitgaven",
        "cijfer-lijnen, 320, /inzicht/prijs",
        "cijfer-lijnen, 1280, /inzicht/prijs",
        "cijfer-waterval, 320, /inzicht/ontleding",
        "cijfer-waterval, 1280, /inzicht/ontleding",
        "cijfer-stromen, 1280, /inzicht/stand-en-stromen",
        "cijfer-spreiding, 1280, /inzicht/duur",
        "cijfer-kromme, 1280, /inzicht/concentratie",
        "cijfer-warmtekaart, 1280, /inzicht/meldvertraging",
        "voorzieningen, 320, /voorzieningen",
        "voorzieningen, 1280, /voorzieningen",
        "voorziening, 320, /voorzieningen/10",
        "voorziening, 1280, /voorzieningen/10",
        "aanbieders, 1280, /aanbieders",
        "aanbieder, 1280, /aanbieders/10",
        "begrippen, 320, /begrippen",
        "begrippen, 1280, /begrippen?zoek=bedrag",
        "gegevens, 320, /gegevens",
        "gegevens, 1280, /gegevens",
        "bevindingen, 320, /gegevens/bevindingen",
        "bevindingen, 1280, /gegevens/bevindingen",
        "aansluiting, 1280, /gegevens/aansluiting",
        "signalen, 1280, /gegevens/signalen",
        "maatregelen, 320, /maatregelen",
        "maatregelen, 1280, /maatregelen",
        "begroting, 320, /begroting",
        "begroting, 1280, /begroting?per=taakveld",
        "risicos, 320, /risicos",
        "risicos, 1280, /risicos",
        "taakstelling, 320, /taakstelling",
        "regio, 320, /regio",
        "regio, 1280, /regio?sleutel=vorig_jaar",
        "instrumenten, 320, /sturing/instrumenten",
        "instrumenten, 1280, /sturing/instrumenten",
        "maatregel, 320, /maatregelen/maatregel?id=M03",
        "maatregel, 1280, /maatregelen/maatregel?id=M03",
        "maatregelformulier, 320, /maatregelen/formulier",
        "maatregelbesluit, 320, /maatregelen/besluit?id=M03",
        "narekenen, 320, /maatregelen/narekenen",
        "scenarios, 320, /scenarios",
        "scenarios, 1280, /scenarios",
        "scenarioformulier, 320, /scenarios/formulier",
        "aandacht, 320, /aandacht",
        "aandacht, 1280, /aandacht",
        "toegang, 320, /toegang",
        "toegang, 1280, /toegang",
        "vergeleken, 1280, /aanbieders/10?deel=vergeleken",
        "bron, 320, /gegevens/bron/a1-3",
        "bron, 1280, /gegevens/bron/a1-3",
        "fout, 320, /bestaat-niet",
        "fout, 1280, /bestaat-niet"
    })
    void elkePaginaIsToegankelijkSmalEnBreed(String naam, int breedte, String pad) {
        bekijk(server, naam, breedte, pad);
    }

    /** Who has another start page, or a page of his own. */
    @ParameterizedTest
    @CsvSource({
        "raad, 320, /",
        "raad, 1280, /",
        "raad, 320, /inzicht/uitgaven",
        "college, 1280, /",
        "toegang, 320, /toegang",
        "consulent, 320, /traject",
        "consulent, 1280, /traject",
        "contract, 1280, /aandacht",
        "regio, 1280, /",
        "beheer, 1280, /"
    })
    void elkeRolHeeftToegankelijkePaginas(String rol, int breedte, String pad) {
        bekijkAls(rol, "rol-" + rol + pad.replace('/', '-'), breedte, pad);
    }

    @ParameterizedTest
    @CsvSource({
        "herkomst-dicht, 320, /inzicht/uitgaven/herkomst",
        "herkomst-dicht, 1280, /inzicht/uitgaven/herkomst",
        "bron-dicht, 320, /gegevens/bron/a1-3",
        "bron-dicht, 1280, /gegevens/bron/a1-3"
    })
    void ookWieNietVerderMagKrijgtEenToegankelijkePagina(String naam, int breedte, String pad) {
        bekijk(echt, naam, breedte, pad);
    }

    @Test
    void deEersteTabSpringtOverDeKop() {
        var pagina = browser.pagina(1280);
        pagina.navigate(server.adres());
        pagina.keyboard().press("Tab");
        assertThat(pagina.locator(":focus").innerText()).isEqualTo("Naar de inhoud");
        pagina.keyboard().press("Enter");
        pagina.waitForURL("**/#inhoud");
        assertThat(pagina.locator(":focus").getAttribute("id")).isEqualTo("inhoud");
    }

    /** On a laptop the ways through the site stand on one line, for every role. */
    @ParameterizedTest
    @ValueSource(
            strings = {"raad", "college", "controller", "beleid", "contract", "toegang", "consulent", "regio", "beheer"
            })
    void hetMenuStaatOpEenRegel(String rol) {
        Page pagina = browser.pagina(1280);
        pagina.context().addCookies(List.of(new Cookie("grip-rol", rol).setUrl(server.adres())));
        pagina.navigate(server.adres());
        for (var nav : List.of(".grip-menu", ".grip-naslag")) {
            assertThat((Integer) pagina.evaluate(
                            "nav => new Set([...document.querySelectorAll(nav + ' a')]"
                                    + ".map(a => a.getBoundingClientRect().top)).size",
                            nav))
                    .as(nav)
                    .isEqualTo(1);
        }
    }

    @Test
    void zonderJavaScriptKiestMenEenWet() {
        var pagina = browser.zonderJavaScript(1280);
        pagina.navigate(server.adres());
        pagina.getByLabel("Wet").selectOption("Jeugd");
        Browser.volg(pagina, "main button", "**domein=Jeugd**");
        assertThat(pagina.locator("h1").innerText()).startsWith("Jeugdhulp kostte in ");
    }

    private static void bekijkAls(String rol, String naam, int breedte, String pad) {
        Page pagina = browser.pagina(breedte);
        pagina.context().addCookies(List.of(new Cookie("grip-rol", rol).setUrl(server.adres())));
        bekijk(pagina, server, naam, breedte, pad);
    }

    private static void bekijk(Webserver waar, String naam, int breedte, String pad) {
        bekijk(browser.pagina(breedte), waar, naam, breedte, pad);
    }

    private static void bekijk(Page pagina, Webserver waar, String naam, int breedte, String pad) {
        pagina.navigate(waar.adres() + pad);
        pagina.locator("details").all().forEach(uitleg -> uitleg.evaluate("e => e.open = true"));
        Browser.bewaarScherm(pagina, naam + "-" + breedte);
        assertThat(Browser.overtredingen(pagina)).isEmpty();
        assertThat(Browser.pastInDeBreedte(pagina)).isTrue();
        browser.assertGeenKlachten();
    }
}
