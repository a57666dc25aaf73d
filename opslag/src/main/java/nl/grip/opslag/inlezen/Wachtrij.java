// SPDX-License-Identifier: EUPL-1.2
package nl.grip.opslag.inlezen;

import java.util.Optional;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;

/** Judged files between the thread that reads ahead and the one that stores; who reads too far ahead waits. */
final class Wachtrij {
    /** What waits and what is being stored together, in kB; a row is counted as half a kB besides its bytes. */
    private static final int RUIMTE = 128 << 10;

    private final BlockingQueue<Optional<Lading>> rij = new LinkedBlockingQueue<>();
    private final Semaphore ruimte = new Semaphore(RUIMTE);

    void zet(Lading lading) throws InterruptedException {
        ruimte.acquire(gewicht(lading));
        rij.put(Optional.of(lading));
    }

    /** After this nothing comes any more. */
    void sluit() {
        rij.add(Optional.empty());
    }

    /** The next file, or empty when the time is over or nothing comes any more. */
    Volgende neem(long nanos) throws InterruptedException {
        Optional<Lading> volgende = rij.poll(nanos, TimeUnit.NANOSECONDS);
        return volgende == null ? Volgende.NOG_NIET : new Volgende(volgende, volgende.isEmpty());
    }

    void geefVrij(Lading lading) {
        ruimte.release(gewicht(lading));
    }

    private static int gewicht(Lading lading) {
        long kilobytes = 1 + (lading.grootte() >> 10) + lading.oordeel().rijen() / 2;
        return (int) Math.min(kilobytes, RUIMTE);
    }

    /** What {@link #neem} found. */
    record Volgende(Optional<Lading> lading, boolean isEinde) {
        private static final Volgende NOG_NIET = new Volgende(Optional.empty(), false);
    }
}
