// SPDX-License-Identifier: EUPL-1.2
package nl.grip.opslag.inlezen;

import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import nl.grip.bronnen.Leesinstellingen;
import nl.grip.opslag.bronpak.Bronmap;
import nl.grip.opslag.bronpak.Bronpakschrijver;

/** Packs the sources of a batch in a thread of its own, while its rows go into the database. */
final class Bronbewaring implements AutoCloseable {
    private final FutureTask<Void> taak;
    private final Thread draad;

    private Bronbewaring(FutureTask<Void> taak) {
        this.taak = taak;
        this.draad = new Thread(taak, "bronnen bewaren");
    }

    static Bronbewaring begin(Bronmap map, String batch, List<Besluit> besluiten, Leesinstellingen instellingen) {
        List<Besluit> bewaren = besluiten.stream().filter(Besluit::bron).toList();
        Bronbewaring bewaring = new Bronbewaring(new FutureTask<>(() -> {
            if (!bewaren.isEmpty()) {
                pak(map, batch, bewaren, instellingen);
            }
            return null;
        }));
        bewaring.draad.start();
        return bewaring;
    }

    /** Returns when the sources are on disk. */
    void wacht() throws IOException {
        try {
            taak.get();
        } catch (ExecutionException e) {
            if (e.getCause() instanceof IOException oorzaak) {
                throw oorzaak;
            }
            throw new IllegalStateException(e.getCause());
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    /** Does not return before the thread has stopped. */
    @Override
    public void close() {
        try {
            draad.join();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private static void pak(Bronmap map, String batch, List<Besluit> bewaren, Leesinstellingen instellingen)
            throws IOException {
        try (Bronpakschrijver pak = map.schrijf(batch)) {
            for (Besluit besluit : bewaren) {
                voegToe(pak, besluit.lading(), instellingen);
            }
            pak.sluitAf();
        }
    }

    private static void voegToe(Bronpakschrijver pak, Lading lading, Leesinstellingen instellingen) throws IOException {
        try (InputStream bron = lading.open()) {
            pak.voegToe(
                    lading.oordeel().sha256(),
                    lading.naam(),
                    Leeskenmerken.of(instellingen, lading.gewijzigdOp()),
                    bron);
        }
    }
}
