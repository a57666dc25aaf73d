// SPDX-License-Identifier: EUPL-1.2
package nl.grip.app.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicReference;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/**
 * A page is made once for as long as the store, the day and the reader are the same. Here every page that is made says how
 * many times something was asked, so a page that was kept is to be recognised.
 */
class A29_EenBladBlijftGelijk {
    private static final String CONTROLLER = "Cookie: grip-rol=controller";

    private final AtomicReference<String> stand = new AtomicReference<>("een");
    private final AtomicInteger keer = new AtomicInteger();
    private Webserver server;

    @BeforeEach
    void start() {
        var tekst = new Proefpersonen(() -> "niemand");
        server = Webserver.start(
                Proefbronnen.van(() -> "Hulp nummer " + keer.incrementAndGet(), stand::get, tekst, () -> true), 0);
    }

    @AfterEach
    void stop() {
        server.close();
    }

    @Test
    void eenTweedeBezoekZietHetzelfdeBlad() throws IOException {
        String eerst = blad("/", CONTROLLER);
        assertThat(eerst).startsWith("HTTP/1.1 200").contains("Hulp nummer");
        assertThat(blad("/", CONTROLLER)).isEqualTo(eerst);
    }

    @Test
    void eenAnderMagazijnOfEenAndereDagGeeftEenNieuwBlad() throws IOException {
        String eerst = blad("/", CONTROLLER);
        stand.set("twee");
        assertThat(blad("/", CONTROLLER)).isNotEqualTo(eerst);
    }

    @Test
    void wieAnderesVraagtKrijgtHetBladVanEenAnderNiet() throws IOException {
        String controller = blad("/aanbieders", CONTROLLER);
        assertThat(blad("/aanbieders", "Cookie: grip-rol=contract")).isNotEqualTo(controller);
        assertThat(blad("/aanbieders", "Cookie: grip-rol=raad"))
                .startsWith("HTTP/1.1 403")
                .doesNotContain("Hulp nummer");
    }

    @Test
    void eenAndereVraagGeeftEenAnderBlad() throws IOException {
        String alles = blad("/inzicht/clienten", CONTROLLER);
        assertThat(blad("/inzicht/clienten?per=wijk", CONTROLLER)).isNotEqualTo(alles);
        assertThat(blad("/inzicht/clienten", CONTROLLER)).isEqualTo(alles);
    }

    @Test
    void watOverEenPersoonGaatWordtNietBewaard() throws IOException {
        for (String pad : new String[] {"/gegevens/bron/a1-3", "/inzicht/uitgaven/herkomst"}) {
            assertThat(blad(pad, CONTROLLER)).as(pad).isNotEqualTo(blad(pad, CONTROLLER));
        }
    }

    @Test
    void eenFoutWordtNietBewaard() throws IOException {
        String fout = blad("/?peildatum=morgen", CONTROLLER);
        assertThat(fout).startsWith("HTTP/1.1 400");
        assertThat(blad("/?peildatum=morgen", CONTROLLER)).startsWith("HTTP/1.1 400");
    }

    /** A store that changes while a page is made gives a page of before, which must not stay. */
    @Test
    void watVerandertTijdensHetMakenWordtNietBewaard() throws IOException {
        stop();
        var personen = new Proefpersonen(() -> "niemand");
        server = Webserver.start(
                Proefbronnen.van(() -> "Hulp nummer " + veranderd(), stand::get, personen, () -> true), 0);
        String eerst = blad("/", CONTROLLER);
        stand.set("een");
        assertThat(blad("/", CONTROLLER)).isNotEqualTo(eerst);
    }

    private int veranderd() {
        stand.set("twee");
        return keer.incrementAndGet();
    }

    /** Without the header that tells the time. */
    private String blad(String pad, String koekje) throws IOException {
        return new Bezoeker(server.poort()).vraag(pad, koekje).replaceAll("(?m)^Date: .*$", "");
    }
}
