// SPDX-License-Identifier: EUPL-1.2
package nl.grip.app.web;

import static org.assertj.core.api.Assertions.assertThat;

import com.deque.html.axecore.args.AxeRunOptions;
import com.deque.html.axecore.playwright.AxeBuilder;
import com.deque.html.axecore.results.Rule;
import com.microsoft.playwright.Browser.NewContextOptions;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.BrowserType.LaunchOptions;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Playwright;
import com.microsoft.playwright.Response;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Assumptions;

/** Debian's own Chromium, with a Dutch reader before it. What the browser complains about makes a test fail. */
final class Browser implements AutoCloseable {
    private static final Path CHROMIUM = Path.of("/usr/bin/chromium");
    private static final Path SCHERMEN = Path.of("target", "schermen");

    private final Playwright playwright;
    private final com.microsoft.playwright.Browser chromium;
    private final List<String> klachten = new ArrayList<>();
    private Optional<BrowserContext> bezoek = Optional.empty();

    private Browser() {
        var omgeving = Map.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1");
        playwright = Playwright.create(new Playwright.CreateOptions().setEnv(omgeving));
        chromium = playwright
                .chromium()
                .launch(new LaunchOptions()
                        .setExecutablePath(CHROMIUM)
                        .setArgs(List.of(
                                "--headless",
                                "--no-sandbox",
                                "--disable-gpu",
                                "--disable-quic",
                                "--no-first-run",
                                "--disable-background-networking",
                                "--disable-component-update",
                                "--disable-sync")));
    }

    static Browser open() {
        Assumptions.assumeTrue(Files.isExecutable(CHROMIUM), "Chromium is er niet (" + CHROMIUM + ")");
        return new Browser();
    }

    /** A new page of this width in css pixels, for a reader who comes after the one before has left. */
    Page pagina(int breedte) {
        return pagina(breedte, true);
    }

    Page zonderJavaScript(int breedte) {
        return pagina(breedte, false);
    }

    private Page pagina(int breedte, boolean javaScript) {
        bezoek.ifPresent(BrowserContext::close);
        var nieuw = chromium.newContext(new NewContextOptions()
                .setLocale("nl-NL")
                .setJavaScriptEnabled(javaScript)
                .setViewportSize(breedte, 900));
        bezoek = Optional.of(nieuw);
        var pagina = nieuw.newPage();
        pagina.onConsoleMessage(melding -> klaag(melding.text(), !melding.text().startsWith("Failed to load")));
        pagina.onResponse(antwoord -> klaag(antwoord.url(), antwoord.status() >= 400 && isOnderdeel(antwoord)));
        pagina.onPageError(klachten::add);
        return pagina;
    }

    private void klaag(String klacht, boolean terecht) {
        if (terecht) {
            klachten.add(klacht);
        }
    }

    /** A style, font or picture that a page asks for; the page itself may be an error page. */
    private static boolean isOnderdeel(Response antwoord) {
        return !antwoord.request().resourceType().equals("document");
    }

    /** WCAG 2.2 AA and the good practices that axe knows. No page has frames, so one script in the page is enough. */
    static List<String> overtredingen(Page pagina) {
        return new AxeBuilder(pagina)
                .setLegacyMode(true).options(alleenOvertredingen()).analyze().getViolations().stream()
                        .map(Browser::kort)
                        .toList();
    }

    private static AxeRunOptions alleenOvertredingen() {
        var keuzes = new AxeRunOptions();
        keuzes.setResultTypes(List.of("violations"));
        return keuzes;
    }

    private static String kort(Rule regel) {
        return regel.getId() + ": " + regel.getNodes().get(0).getHtml();
    }

    /** Follows the first such link and waits for its page: what is asked next must not be answered by the old one. */
    static void volg(Page pagina, String link, String adres) {
        pagina.locator(link).first().click();
        pagina.waitForURL(adres);
    }

    /** For people to look at. */
    static void bewaarScherm(Page pagina, String naam) {
        pagina.screenshot(new Page.ScreenshotOptions()
                .setPath(SCHERMEN.resolve(naam + ".png"))
                .setFullPage(true));
    }

    /** Whether the page itself never scrolls sideways (WCAG 2.2, 1.4.10); wide tables scroll within themselves. */
    static boolean pastInDeBreedte(Page pagina) {
        return (Boolean)
                pagina.evaluate("document.documentElement.scrollWidth <= document.documentElement.clientWidth");
    }

    void assertGeenKlachten() {
        assertThat(klachten).isEmpty();
    }

    @Override
    public void close() {
        chromium.close();
        playwright.close();
    }
}
