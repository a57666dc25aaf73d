// SPDX-License-Identifier: EUPL-1.2
package nl.grip.app.web;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.gson.Gson;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.atomic.AtomicReference;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.web.util.HtmlUtils;

/** Whatever stands in a file, on a page it is text and never a command to the browser. */
class A11_VijandigeTekst {
    private static final List<String> EIGEN = List.of(
            "<script>alert(1)</script>",
            "\"><img src=x onerror=alert(1)>",
            "' onmouseover='alert(1)",
            "</code></pre><script>alert(1)</script>",
            "</title><svg/onload=alert(1)>",
            "${7*7} #{7*7} @if(true)",
            "&lt;b&gt; & &#60;");

    /** So many of the list stand on one page at once: five hundred pages each would take a minute. */
    private static final int SAMEN = 50;

    /** One entry of the list. */
    private record Geval(String tekst) {}

    private static final AtomicReference<String> TEKST = new AtomicReference<>("");
    private static Webserver server;

    @BeforeAll
    static void start() {
        server = Webserver.start(Proefbronnen.van(TEKST::get, true), 0);
    }

    @AfterAll
    static void stop() {
        server.close();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/",
                "/inzicht/uitgaven",
                "/gegevens/bevindingen",
                "/gegevens/signalen",
                "/prognose",
                "/begroting",
                "/taakstelling",
                "/sturing/instrumenten",
                "/inzicht/uitgaven/herkomst",
                "/gegevens/bron/a1-3"
            })
    void eigenGevallenStaanErAlsTekst(String pagina) throws IOException {
        for (var tekst : EIGEN) {
            staanErAlsTekst(pagina, List.of(tekst));
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/",
                "/inzicht/uitgaven",
                "/gegevens/bevindingen",
                "/gegevens/signalen",
                "/prognose",
                "/begroting",
                "/taakstelling",
                "/sturing/instrumenten",
                "/inzicht/uitgaven/herkomst",
                "/gegevens/bron/a1-3"
            })
    void deBigListOfNaughtyStringsStaatErAlsTekst(String pagina) throws IOException {
        var lijst = Path.of(System.getenv().getOrDefault("GRIP_GEDEELD", "../shared"), "data/vijandig/blns.json");
        Assumptions.assumeTrue(
                Files.exists(lijst), "../shared is er niet: alleen de eigen vijandige teksten zijn beproefd");
        var gevallen = Stream.of(new Gson().fromJson(Files.readString(lijst), Geval[].class))
                .map(Geval::tekst)
                .toList();
        for (int van = 0; van < gevallen.size(); van += SAMEN) {
            staanErAlsTekst(pagina, gevallen.subList(van, Math.min(van + SAMEN, gevallen.size())));
        }
    }

    private static void staanErAlsTekst(String pagina, List<String> teksten) throws IOException {
        TEKST.set(String.join("\n", teksten));
        var antwoord = new Bezoeker(server.poort()).vraag(pagina);
        assertThat(antwoord).startsWith("HTTP/1.1 200");
        var html = antwoord.substring(antwoord.indexOf("<!doctype"));
        var gelezen = HtmlUtils.htmlUnescape(html);
        assertThat(teksten.stream().flatMap(String::lines)).allMatch(gelezen::contains);
        assertThat(teksten.stream().filter(tekst -> tekst.contains("<"))).noneMatch(html::contains);
        assertThat(html).doesNotContain("<script", "<img src=x", "<svg/onload");
    }
}
