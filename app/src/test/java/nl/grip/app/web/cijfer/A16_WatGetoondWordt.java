// SPDX-License-Identifier: EUPL-1.2
package nl.grip.app.web.cijfer;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.CountDownLatch;
import java.util.stream.IntStream;
import nl.grip.inzicht.Catalogus;
import nl.grip.inzicht.Inzicht;
import nl.grip.opslag.Instellingen;
import nl.grip.opslag.Magazijn;
import nl.grip.rapportage.vorm.Naamgeving;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What is shown of an answer to who sees no small groups is worked out once, whoever asks, and holds as long as the answer. */
class A16_WatGetoondWordt {
    private final Antwoordgeheugen geheugen = new Antwoordgeheugen();
    private final List<Antwoordgeheugen> gevraagd = new CopyOnWriteArrayList<>();
    private CountDownLatch bezig = new CountDownLatch(0);
    private CountDownLatch klaar = new CountDownLatch(0);
    private Magazijn magazijn;
    private Magazijncijfers cijfers;

    @BeforeEach
    void open(@TempDir Path map) {
        var catalogus = Catalogus.laad();
        magazijn = Magazijn.open(map, Instellingen.standaard());
        cijfers = new Magazijncijfers(catalogus, geheugen, waar -> {
            gevraagd.add(waar);
            wacht(waar);
            var inzicht = new Inzicht(magazijn.vragen(), catalogus, LocalDate.of(2026, 12, 31));
            return new Cijfervragen(
                    inzicht, catalogus, new Naamgeving(Map.of()), waar, cijfer -> "stand", LocalDate.of(2026, 12, 31));
        });
    }

    @AfterEach
    void sluit() {
        magazijn.close();
    }

    @Test
    void hetzelfdeAntwoordWordtEenKeerNagegaan() {
        var een = cijfers.openbaar(vraag(""));
        var twee = cijfers.openbaar(vraag(""));
        assertThat(twee.delen()).isSameAs(een.delen());
        assertThat(zijdelings()).isEqualTo(1);
    }

    @Test
    void wieEenAndereGrootheidKiestZietDieKeuzeVanHetzelfdeAntwoord() {
        var bedragen = cijfers.openbaar(vraag(""));
        var anders = cijfers.openbaar(vraag("gecorrigeerd"));
        assertThat(anders.delen()).isSameAs(bedragen.delen());
        assertThat(anders.keuze().grootheid()).isEqualTo("gecorrigeerd");
    }

    /** What is asked to guard an amount does not push out what people ask. */
    @Test
    void watErVoorGevraagdWordtKomtNietInHetGeheugen() {
        cijfers.openbaar(vraag(""));
        assertThat(zijdelings()).isEqualTo(1);
        assertThat(gevraagd.stream().filter(geheugen::equals)).hasSize(1);
    }

    /** The first is not done before all others are. */
    @Test
    void wieIetsAndersVraagtWachtDaarNietOp() throws InterruptedException {
        var eerste = vraag("");
        bezig = new CountDownLatch(1);
        klaar = new CountDownLatch(1);
        var traag = CompletableFuture.supplyAsync(() -> cijfers.openbaar(eerste));
        bezig.await();
        var anderen = CompletableFuture.runAsync(
                () -> IntStream.range(2001, 2031).mapToObj(this::inJaar).forEach(cijfers::openbaar));
        assertThat(anderen).succeedsWithin(Duration.ofSeconds(30));
        assertThat(traag).isNotDone();
        klaar.countDown();
        assertThat(traag).succeedsWithin(Duration.ofSeconds(30));
    }

    /** Who is the first to ask what an amount is made of, once it is said that he is to wait. */
    private void wacht(Antwoordgeheugen waar) {
        if (!waar.equals(geheugen) && bezig.getCount() > 0) {
            bezig.countDown();
            try {
                klaar.await();
            } catch (InterruptedException fout) {
                throw new IllegalStateException(fout);
            }
        }
    }

    private Cijferantwoord inJaar(int jaar) {
        var keuze = Cijferkeuze.lees("uitgaven", Map.of("maand", jaar + "-01.." + jaar + "-12"));
        return cijfers.find(keuze).orElseThrow();
    }

    private long zijdelings() {
        return gevraagd.stream().filter(waar -> !waar.equals(geheugen)).count();
    }

    private Cijferantwoord vraag(String grootheid) {
        return cijfers.find(Cijferkeuze.zonder("uitgaven", grootheid)).orElseThrow();
    }
}
