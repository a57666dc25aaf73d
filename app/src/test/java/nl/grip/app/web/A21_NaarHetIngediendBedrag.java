// SPDX-License-Identifier: EUPL-1.2
package nl.grip.app.web;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.zip.ZipFile;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The whole way of issue and task 2: from the overview of the example to the amount in the message, in two clicks. */
@Tag("browser")
class A21_NaarHetIngediendBedrag {
    private static final String BEDRAG_VAN_EEN_MAAND = "tbody a.grip-bedrag[href*='voorziening=WMO01']";
    private static final String REGEL = "tbody tr:not(:has-text('!/bericht')) a.grip-bedrag";

    @TempDir
    private static Path map;

    private static Browser browser;
    private static Voorbeeldmagazijn voorbeeld;

    @BeforeAll
    static void open() {
        browser = Browser.open();
        voorbeeld = Voorbeeldmagazijn.open(map);
    }

    @AfterAll
    static void sluit() {
        if (browser != null) {
            browser.close();
            voorbeeld.close();
        }
    }

    @Test
    void tweeKlikkenVanHetOverzichtNaarHetBedragInHetBericht() throws IOException {
        var pagina = browser.pagina(1280);
        pagina.navigate(voorbeeld.server().adres());
        Browser.bewaarScherm(pagina, "voorbeeld-overzicht-1280");
        Browser.volg(pagina, BEDRAG_VAN_EEN_MAAND, "**/herkomst**");
        Browser.bewaarScherm(pagina, "voorbeeld-herkomst-1280");
        var centen = centen(pagina.locator(REGEL).first());
        Browser.volg(pagina, REGEL, "**/gegevens/bron/**");
        Browser.bewaarScherm(pagina, "voorbeeld-bron-1280");
        assertGemarkeerd(pagina, centen);
        assertStaatInHetBestand(pagina);
        browser.assertGeenKlachten();
    }

    @Test
    void ookMetAlleenHetToetsenbord() {
        var pagina = browser.pagina(1280);
        pagina.navigate(voorbeeld.server().adres());
        ganaar(pagina, pagina.locator(BEDRAG_VAN_EEN_MAAND).first());
        pagina.keyboard().press("Enter");
        pagina.waitForURL("**/herkomst**");
        var regel = pagina.locator(REGEL).first();
        var centen = centen(regel);
        ganaar(pagina, regel);
        pagina.keyboard().press("Enter");
        pagina.waitForURL("**/gegevens/bron/**");
        assertGemarkeerd(pagina, centen);
    }

    /** Presses Tab until the link has the focus, as someone without a mouse does. */
    private static void ganaar(Page pagina, Locator doel) {
        for (int i = 0; i < 200; i++) {
            pagina.keyboard().press("Tab");
            if ((Boolean) doel.evaluate("e => e === document.activeElement")) {
                return;
            }
        }
        throw new AssertionError("Met Tab is de link niet te bereiken: " + doel);
    }

    /** What the row adds, as the message writes it: whole cents without a sign. */
    private static String centen(Locator regel) {
        return regel.locator("data").getAttribute("value").replace(".", "").replace("-", "");
    }

    private static void assertGemarkeerd(Page pagina, String centen) {
        assertThat(String.join("", pagina.locator("mark").allInnerTexts()))
                .contains("IngediendBedrag>", "Bedrag>" + centen + "</");
    }

    /** Opens the file by hand at the line that the page tells, and finds the same. */
    private static void assertStaatInHetBestand(Page pagina) throws IOException {
        var delen = pagina.locator("dd").nth(0).innerText().split("!/");
        int regel = Integer.parseInt(pagina.locator("dd").nth(1).innerText());
        try (var zip = new ZipFile(map.resolve("uit").resolve(delen[0]).toFile())) {
            var bestand = new String(zip.getInputStream(zip.getEntry(delen[1])).readAllBytes(), StandardCharsets.UTF_8);
            var eerste = pagina.locator(".grip-code__regel").first().innerText();
            var inBestand = bestand.lines().skip(regel - 1L).findFirst().orElseThrow();
            assertThat(eerste.replaceFirst("^\\d+", "").strip()).isEqualTo(inBestand.strip());
        }
    }
}
