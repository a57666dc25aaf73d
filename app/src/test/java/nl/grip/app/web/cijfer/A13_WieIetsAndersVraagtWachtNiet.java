// SPDX-License-Identifier: EUPL-1.2
package nl.grip.app.web.cijfer;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import nl.grip.basis.Peildatum;
import nl.grip.inzicht.Antwoord;
import nl.grip.inzicht.Catalogus;
import nl.grip.inzicht.Vraag;
import org.junit.jupiter.api.Test;

/** Twenty people ask: the same question is answered once, and a slow answer holds nobody up who asks something else. */
class A13_WieIetsAndersVraagtWachtNiet {
    private static final Antwoord ANTWOORD = new Antwoord(
            Catalogus.laad().find("uitgaven").orElseThrow(), Peildatum.of("2026-11-30"), List.of(), List.of());

    private final Antwoordgeheugen geheugen = new Antwoordgeheugen();

    /** So many others that some share a place in the cache with the slow one. */
    @Test
    void eenTraagAntwoordHoudtNiemandAndersOp() throws Exception {
        var mag = new CountDownLatch(1);
        var bezig = new CountDownLatch(1);
        var traag = CompletableFuture.supplyAsync(() -> geheugen.antwoord("traag", vraag(), () -> {
            bezig.countDown();
            return na(mag);
        }));
        bezig.await();
        var anderen = CompletableFuture.runAsync(
                () -> IntStream.range(0, 500).forEach(i -> geheugen.antwoord("stand " + i, vraag(), () -> ANTWOORD)));
        try {
            anderen.get(20, TimeUnit.SECONDS);
        } finally {
            mag.countDown();
        }
        assertThat(traag.get(20, TimeUnit.SECONDS)).isNotNull();
    }

    @Test
    void dezelfdeVraagWordtEenKeerGesteld() {
        var keer = new AtomicInteger();
        for (int i = 0; i < 3; i++) {
            geheugen.antwoord("stand", vraag(), () -> {
                keer.incrementAndGet();
                return ANTWOORD;
            });
        }
        assertThat(keer).hasValue(1);
    }

    @Test
    void watMislukteWordtOpnieuwGevraagd() {
        assertThatThrownBy(() -> geheugen.antwoord("stand", vraag(), () -> {
                    throw new IllegalStateException("kapot");
                }))
                .isInstanceOf(IllegalStateException.class)
                .hasMessage("kapot");
        assertThat(geheugen.antwoord("stand", vraag(), () -> ANTWOORD)).isNotNull();
    }

    private static Antwoord na(CountDownLatch sein) {
        try {
            assertThat(sein.await(60, TimeUnit.SECONDS)).isTrue();
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
        return ANTWOORD;
    }

    private static Vraag vraag() {
        return Vraag.of("uitgaven");
    }
}
