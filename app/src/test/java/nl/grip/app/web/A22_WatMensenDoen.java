// SPDX-License-Identifier: EUPL-1.2
package nl.grip.app.web;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What a controller and a councillor do on the example municipality. */
@Tag("browser")
class A22_WatMensenDoen {
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
    void eenControllerBrengtBestandenEnZietWatErVanElkWerd() throws IOException {
        var pagina = browser.pagina(1280);
        pagina.navigate(voorbeeld.server().adres() + "/gegevens");
        pagina.getByLabel("Sleep bestanden hierheen").setInputFiles(new Path[] {
            schrijf("postcodes-2026-05-01.csv", "postcode;wijk\n9999ZZ;WK01\n"),
            schrijf("inwoners-2026-05-01.csv", "jaar;wijk\n2026;WK01\n")
        });
        pagina.locator("#inlezen button").click();
        pagina.getByText("Net ingelezen").waitFor();
        assertThat(pagina.locator("main").innerText())
                .contains("1 gelezen, 1 geweigerd", "postcodes-2026-05-01.csv", "inwoners-2026-05-01.csv");
        Browser.bewaarScherm(pagina, "voorbeeld-ingelezen-1280");
        assertThat(Browser.overtredingen(pagina)).isEmpty();
        browser.assertGeenKlachten();
    }

    @Test
    void eenRaadslidKomtInEenKlikBijDeMaatregelen() {
        var pagina = alsRaadslid(1280);
        assertThat(pagina.locator("h1").innerText()).contains("miljoen euro");
        assertThat(pagina.locator("main").innerText()).doesNotContain("Klik op een bedrag", "geweigerd");
        Browser.volg(pagina, "nav a:has-text('Maatregelen')", "**/maatregelen");
        assertThat(pagina.locator("h1").innerText()).startsWith("Samen leveren de gekozen maatregelen");
        assertThat(pagina.locator("nav").first().innerText()).doesNotContain("Aanbieders", "Gegevens");
        browser.assertGeenKlachten();
    }

    @ParameterizedTest
    @CsvSource({
        "320, /",
        "1280, /",
        "320, /inzicht/clienten",
        "1280, /inzicht/clienten",
        "1280, /inzicht",
        "320, /maatregelen"
    })
    void watDeRaadZietIsToegankelijk(int breedte, String pad) {
        var pagina = alsRaadslid(breedte);
        pagina.navigate(voorbeeld.server().adres() + pad);
        Browser.bewaarScherm(pagina, "raad" + pad.replace('/', '-') + "-" + breedte);
        assertThat(Browser.overtredingen(pagina)).isEmpty();
        assertThat(Browser.pastInDeBreedte(pagina)).isTrue();
    }

    private static Page alsRaadslid(int breedte) {
        var pagina = browser.pagina(breedte);
        pagina.navigate(voorbeeld.server().adres() + "/begrippen");
        pagina.getByLabel("U kijkt als").selectOption("raad");
        pagina.locator("footer button").click();
        pagina.waitForURL("**/");
        return pagina;
    }

    private static Path schrijf(String naam, String inhoud) throws IOException {
        return Files.writeString(map.resolve(naam), inhoud);
    }
}
