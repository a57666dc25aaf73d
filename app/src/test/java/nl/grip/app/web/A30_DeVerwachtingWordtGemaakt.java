// SPDX-License-Identifier: EUPL-1.2
package nl.grip.app.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicReference;
import nl.grip.app.web.prognose.Prognosebron;
import nl.grip.app.web.werkbank.Werkbank;
import nl.grip.app.web.werkbank.Werkstuk;
import nl.grip.basis.Uitkomst.GeenCijfer;
import nl.grip.basis.Uitkomst.Reden;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Nobody waits for a forecast: it is made in the background, and the page says so until it is there. */
class A30_DeVerwachtingWordtGemaakt {
    private static final String EERSTE = "Een deel van deze pagina wordt nu berekend";
    private static final String NIEUWE = "Deze pagina wordt opnieuw berekend";
    private static final String CONTROLLER = "Cookie: grip-rol=controller";

    private final AtomicReference<String> feiten = new AtomicReference<>("een");
    private final AtomicReference<CountDownLatch> mag = new AtomicReference<>(new CountDownLatch(1));
    private final Werkbank werkbank = new Werkbank(feiten::get);
    private Webserver server;

    @BeforeEach
    void start() {
        var echt = new Proefprognose(() -> "Hulp");
        Werkstuk<Prognosebron.Verwachting> stuk = werkbank.leg(() -> na(mag.get(), echt.lees()));
        Prognosebron bron = () -> stuk.find()
                .orElseGet(() -> new Prognosebron.Verwachting(
                        echt.lees().vraag(),
                        new GeenCijfer<>(Reden.GEEN_BRON, "Nog even wachten."),
                        echt.lees().namen()));
        server = Webserver.start(
                Proefbronnen.van(
                                () -> "Hulp",
                                () -> "stand " + werkbank.feiten(),
                                new Proefpersonen(() -> "x"),
                                () -> true)
                        .metPrognose(bron),
                0);
    }

    @AfterEach
    void stop() {
        mag.get().countDown();
        werkbank.close();
        server.close();
    }

    @Test
    void wieTeVroegKomtHoortHetEnWieLaterKomtHoeftNietOpnieuwTeVragen() throws Exception {
        werkbank.start();
        var vroeg = blad("/prognose");
        assertThat(vroeg)
                .startsWith("HTTP/1.1 200")
                .contains(EERSTE, "Refresh: 5", "Voor 2026 is er nog geen prognose");
        mag.get().countDown();
        wachtTotKlaar();
        assertThat(blad("/prognose")).contains("2026 kost naar verwachting").doesNotContain(EERSTE, NIEUWE, "Refresh:");
    }

    @Test
    void eenAndereBladzijdeWachtNergensOp() throws IOException {
        werkbank.start();
        assertThat(blad("/begrippen")).startsWith("HTTP/1.1 200").doesNotContain(EERSTE, "Refresh:");
    }

    /** After reading files what was said before stays, and says so: nobody is sent away while he reads. */
    @Test
    void naNieuweGegevensBlijftDeVorigeStaanTotDeNieuweErIs() throws Exception {
        mag.get().countDown();
        werkbank.start();
        wachtTotKlaar();
        mag.set(new CountDownLatch(1));
        feiten.set("twee");
        assertThat(blad("/prognose"))
                .contains(NIEUWE, "2026 kost naar verwachting")
                .doesNotContain("Refresh:");
        mag.get().countDown();
        wachtTotKlaar();
        assertThat(blad("/prognose")).doesNotContain(NIEUWE);
    }

    /** A mistake of ours is not hidden behind a page that waits for ever. */
    @Test
    void watMisluktHoortWieErnaarVraagt() throws Exception {
        var kapot = werkbank.<String>leg(() -> {
            throw new IllegalStateException("kapot");
        });
        mag.get().countDown();
        werkbank.start();
        wachtTotKlaar();
        assertThatThrownBy(kapot::find).hasMessage("kapot");
    }

    @Test
    void zonderWerkbankWachtWieVraagt() throws IOException {
        mag.get().countDown();
        assertThat(blad("/prognose")).contains("2026 kost naar verwachting").doesNotContain(EERSTE);
    }

    private void wachtTotKlaar() throws InterruptedException {
        for (int i = 0; i < 600 && !werkbank.isKlaar(); i++) {
            TimeUnit.MILLISECONDS.sleep(50);
        }
        assertThat(werkbank.isKlaar()).isTrue();
    }

    private static <T> T na(CountDownLatch sein, T waarde) {
        try {
            assertThat(sein.await(60, TimeUnit.SECONDS)).isTrue();
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
        return waarde;
    }

    private String blad(String pad) throws IOException {
        return new Bezoeker(server.poort()).vraag(pad, CONTROLLER);
    }
}
