// SPDX-License-Identifier: EUPL-1.2
package nl.grip.app.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.math.BigDecimal;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.List;
import nl.grip.inzicht.Catalogus;
import nl.grip.inzicht.Indicator;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Every figure of the catalogue has a page: a conclusion, a picture, the numbers, its meaning, and a file to keep. */
class A14_EenCijferOpEenPagina {
    private static Webserver server;

    @BeforeAll
    static void start() {
        server = Webserver.start(Proefbronnen.van(() -> "=SOM(A1)", true), 0);
    }

    @AfterAll
    static void stop() {
        server.close();
    }

    static List<String> cijfers() {
        return Catalogus.laad().list().stream().map(Indicator::naam).toList();
    }

    @ParameterizedTest
    @MethodSource("cijfers")
    void elkCijferKomtVanzelfOpEenPagina(String naam) throws IOException {
        assertThat(vraag("/inzicht")).contains("href=\"/inzicht/" + naam + "\"");
        assertThat(vraag("/inzicht/" + naam))
                .startsWith("HTTP/1.1 200")
                .contains("<h1", "<svg class=\"beeld\"", "<table", "Wat betekent dit cijfer?", "/" + naam + ".csv")
                .doesNotContain("hier is geen cijfer", "NaN", "Infinity");
    }

    @Test
    void deConclusieGaatOverDeLaatsteMaandMetAlleRekeningen() throws IOException {
        assertThat(vraag("/inzicht/uitgaven"))
                .contains("Uitgaven in september 2026: 270 euro. 20 is met 67 procent het grootste deel");
    }

    @Test
    void eenOnvolledigeMaandKrijgtEenSterEnUitleg() throws IOException {
        assertThat(vraag("/inzicht/uitgaven")).contains(">okt 2026*<", "minder dan 95 procent van de rekeningen");
        assertThat(vraag("/inzicht/uitgaven")).doesNotContain(">sep 2026*<");
    }

    @Test
    void elkGetalWijstNaarWaarHetVandaanKomt() throws IOException {
        assertThat(vraag("/inzicht/uitgaven"))
                .contains("/inzicht/uitgaven/herkomst?maand=2026-09&amp;voorziening=10&amp;grootheid=gedeclareerd"
                        + "&amp;peildatum=2026-12-31");
    }

    @Test
    void deKeuzeStaatInHetAdresEnGaatMeeNaarHetBestand() throws IOException {
        assertThat(vraag("/inzicht/uitgaven?domein=Wmo&vanaf=2026-01&totenmet=2026-06"))
                .contains("uitgaven.csv?domein=Wmo&amp;maand=2026-01..2026-06", "selected>Wmo<");
    }

    @Test
    void hetCsvHeeftDeKolommenVanDeOpdrachtregel() throws IOException {
        assertThat(vraag("/inzicht/clienten/clienten.csv"))
                .contains("Content-Disposition: attachment; filename=\"clienten-2026-12-31.csv\"")
                .contains("maand;voorziening;grootheid;teller;noemer;waarde;geen_cijfer;volledigheid_pct;peildatum")
                .contains("2026-01;10;clienten;;;10;;100;2026-12-31");
    }

    @Test
    void inExcelZijnGetallenGetallen() throws Exception {
        var vraag = HttpRequest.newBuilder(URI.create(server.adres() + "/inzicht/clienten/clienten.xlsx"))
                .build();
        var antwoord = HttpClient.newHttpClient().send(vraag, BodyHandlers.ofByteArray());
        try (var boek = new ReadableWorkbook(new ByteArrayInputStream(antwoord.body()))) {
            var rijen = boek.getFirstSheet().read();
            assertThat(rijen.get(0).getCellText(5)).isEqualTo("waarde");
            assertThat(rijen.get(1).getCellAsNumber(5)).contains(BigDecimal.TEN);
            assertThat(boek.getSheets().map(blad -> blad.getName())).containsExactly("Mensen met hulp", "Betekenis");
        }
    }

    @Test
    void wieNietMagKiezenKrijgtHetzelfdeWatHijOokVraagt() throws IOException {
        var raad = "Cookie: grip-rol=raad";
        var zonder = pagina("/inzicht/clienten", raad);
        assertThat(pagina("/inzicht/clienten?per=maand,wijk&peildatum=2026-01-31&maand=2026-01", raad))
                .isEqualTo(zonder);
        assertThat(zonder).doesNotContain("Uitgesplitst naar", "/herkomst");
    }

    private static String pagina(String pad, String koekje) throws IOException {
        var antwoord = new Bezoeker(server.poort()).vraag(pad, koekje);
        return antwoord.substring(antwoord.indexOf("<!doctype"));
    }

    private static String vraag(String pad) throws IOException {
        return new Bezoeker(server.poort()).vraag(pad);
    }
}
