// SPDX-License-Identifier: EUPL-1.2
package nl.grip.opslag.inlezen;

import java.util.ArrayList;
import java.util.List;

/** Files that go into the store together: a transaction for each would cost more than its rows. */
final class Batch {
    private static final int BESTANDEN = 1_000;
    private static final long BYTES = 64L << 20;
    private static final long NANOS = 1_000_000_000L;

    private final List<Lading> ladingen = new ArrayList<>();
    private long bytes;
    private long sinds = System.nanoTime();

    void voegToe(Lading lading) {
        if (ladingen.isEmpty()) {
            sinds = System.nanoTime();
        }
        ladingen.add(lading);
        bytes += lading.grootte();
    }

    List<Lading> ladingen() {
        return ladingen;
    }

    long bytes() {
        return bytes;
    }

    /** How long may be waited for another file. */
    long restNanos() {
        return ladingen.isEmpty() ? NANOS : Math.max(0, sinds + NANOS - System.nanoTime());
    }

    boolean isVol() {
        return !ladingen.isEmpty()
                && (ladingen.size() >= BESTANDEN || bytes >= BYTES || restNanos() == 0 || heeftGroot());
    }

    /** Who handed over a large file waits until it is stored. */
    private boolean heeftGroot() {
        return ladingen.get(ladingen.size() - 1) instanceof Lading.Groot;
    }
}
