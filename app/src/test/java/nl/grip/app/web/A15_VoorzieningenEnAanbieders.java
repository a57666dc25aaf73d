// SPDX-License-Identifier: EUPL-1.2
package nl.grip.app.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.List;
import nl.grip.app.web.prognose.Deelblad;
import nl.grip.app.web.prognose.Prognosebron;
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

    /** 12,080 thousand within 10,872 and 13,288; of the ceiling of 4,000 thousand 3,000 is spent. */
    @Test
    void eenAanbiederHeeftEenVerwachtingEenPlafondEnEenGesprekskaart() throws IOException {
        assertThat(vraag("/aanbieders/10"))
                .contains(
                        ">10 kost in 2026 naar verwachting 12,1 miljoen euro en zijn plafond raakt op in december 2026</h1>",
                        "tussen 10,9 en 13,3 miljoen")
                .contains("Daarvan is 5,5 miljoen euro al gedeclareerd")
                .contains("Het plafond raakt naar verwachting op in december 2026.", ">75%<", ">60%<")
                .contains("href=\"/documenten/gesprekskaart/gesprekskaart.pdf?aanbieder=10\"")
                .doesNotContain(">97%<");
        assertThat(vraag("/aanbieders/20")).contains("Er is geen plafond").doesNotContain("raakt naar verwachting op");
        assertThat(vraag("/aanbieders/10?deel=vergeleken")).doesNotContain("naar verwachting", "gesprekskaart.pdf");
    }

    /** Who may not see the forecast per voorziening sees none, nor its budget. */
    @Test
    void eenVoorzieningLaatZienWatDeRolMagZien() throws IOException {
        assertThat(vraag("/voorzieningen/10"))
                .contains(
                        ">Huishoudelijke hulp kost in 2026 naar verwachting 12,1 miljoen euro, 21 procent meer dan begroot</h1>",
                        ">97%<",
                        "plafond")
                .contains("Van de 2 budgetten raken er naar verwachting 2 op")
                .doesNotContain("gesprekskaart.pdf");
        assertThat(als("toegang", "/voorzieningen/10"))
                .contains(">Huishoudelijke hulp, uitgaven in september 2026: 270 euro")
                .doesNotContain("naar verwachting", "plafond");
    }

    /** Of fewer than ten people, or mostly of one aanbieder: what the list hides does not stand above the page. */
    @Test
    void watDeLijstVerbergtZegtDeBladzijdeNiet() throws IOException {
        var lijst = als("regio", "/voorzieningen");
        assertThat(lijst).contains("hier is geen bedrag te laten zien");
        for (var pad : List.of("/voorzieningen/10", "/voorzieningen/20")) {
            assertThat(als("regio", pad)).startsWith("HTTP/1.1 200").doesNotContain("miljoen", " begroot<", ">97%<");
        }
    }

    /** A budget in other prices is no measure: it does not stand beside the forecast. */
    @Test
    void zonderBegrotingInDezelfdePrijzenStaatErGeenVerschil() {
        var blik = new Proefprognose(() -> "Huishoudelijke hulp").per("voorziening");
        var zonder = new Prognosebron.Vooruitblik(blik.verwachting(), blik.uitputting(), List.of());
        assertThat(new Deelblad(zonder, "voorziening", "10", false).conclusie("Hulp"))
                .isEqualTo("Hulp kost in 2026 naar verwachting 12,1 miljoen euro");
    }

    /** The title says what the page is about and what the first figure of it says; no page has only a name. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "/voorzieningen/10?deel=hoeveel",
                "/voorzieningen/10?deel=mensen",
                "/voorzieningen/10?deel=waarvandaan",
                "/voorzieningen/10?aanbieder=20",
                "/aanbieders/10?deel=vergeleken",
                "/aanbieders/10?deel=declareren",
                "/aanbieders/20"
            })
    void deTitelZegtWatErAanDeHandIs(String pad) throws IOException {
        var titel = vraag(pad).replaceAll("(?s).*<h1[^>]*>([^<]*)</h1>.*", "$1");
        assertThat(titel).matches("(Huishoudelijke hulp|10|20)(, | kost |: | is bij ).*[0-9].*");
    }

    /** Who sees no small groups sees here what the page of the figure shows him: no amounts of a wijk, and no price. */
    @Test
    void watKleinIsBlijftOokHierKlein() throws IOException {
        for (var deel : List.of("waarvandaan", "hoeveel")) {
            var pad = "/voorzieningen/10?deel=" + deel;
            assertThat(vraag(pad)).doesNotContain("laten wij niet zien").contains(" euro");
            assertThat(als("regio", pad)).contains("laten wij niet zien").doesNotContain(" euro");
        }
        assertThat(vraag("/voorzieningen")).contains(">Kosten per persoon<", ">20,00<");
        assertThat(als("regio", "/voorzieningen"))
                .contains(">Kosten per persoon<")
                .doesNotContain(">20,00<");
    }

    private static String als(String rol, String pad) throws IOException {
        return new Bezoeker(server.poort()).vraag(pad, "Cookie: grip-rol=" + rol);
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
