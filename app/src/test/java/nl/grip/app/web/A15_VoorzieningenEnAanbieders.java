// SPDX-License-Identifier: EUPL-1.2
package nl.grip.app.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A list with the dearest on top, and a page for each; the words that they use are explained. */
class A15_VoorzieningenEnAanbieders {
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
    void deDuursteStaatBovenaanEnWijstNaarZijnEigenPagina() throws IOException {
        var lijst = vraag("/voorzieningen");
        assertThat(lijst)
                .contains("20 kost het meest: 20 euro in een jaar", "href=\"/voorzieningen/10\">Huishoudelijke hulp<");
        assertThat(lijst.indexOf("/voorzieningen/20")).isLessThan(lijst.indexOf("/voorzieningen/10"));
    }

    @Test
    void deLijstGaatOverDeLaatsteTwaalfMaanden() throws IOException {
        assertThat(vraag("/aanbieders"))
                .contains("Hulp van januari 2026 tot en met december 2026, zoals bekend op 31 december 2026");
    }

    @ParameterizedTest
    @ValueSource(strings = {"/voorzieningen/10", "/aanbieders/10"})
    void elkBeeldWijstNaarHetCijferMetHetzelfdeFilter(String pad) throws IOException {
        var kolom = pad.startsWith("/v") ? "voorziening" : "aanbieder";
        assertThat(vraag(pad)).contains("<svg class=\"beeld\"", "/inzicht/uitgaven?", "&amp;" + kolom + "=10");
        var deel = pad.startsWith("/v") ? "?deel=hoeveel" : "?deel=vergeleken";
        assertThat(vraag(pad + deel)).contains("/inzicht/prijs?", "&amp;" + kolom + "=10");
    }

    /** From the whole to one within the other, to another part, and back: all of it in the address. */
    @Test
    void menKanDieperEnTerug() throws IOException {
        var dieper = vraag("/voorzieningen/10?aanbieder=20");
        assertThat(vraag("/voorzieningen/10")).contains("href=\"/voorzieningen/10?aanbieder=20\">");
        assertThat(dieper)
                .contains("alleen 20", "href=\"/voorzieningen/10\">Terug naar heel Huishoudelijke hulp<")
                .contains("href=\"/voorzieningen/10?deel=mensen&amp;aanbieder=20\"");
    }

    @Test
    void begrippenZijnTeDoorzoeken() throws IOException {
        assertThat(vraag("/begrippen?zoek=zorgaanbieder-die-er-niet-is")).contains("Dit woord staat er niet bij");
        assertThat(vraag("/begrippen?zoek=declareert")).contains(">aanbieder<").doesNotContain(">afbakening<");
    }

    private static String vraag(String pad) throws IOException {
        return new Bezoeker(server.poort()).vraag(pad);
    }
}
