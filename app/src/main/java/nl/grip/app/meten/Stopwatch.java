// SPDX-License-Identifier: EUPL-1.2
package nl.grip.app.meten;

/** Runs from the moment it is made. */
final class Stopwatch {
    private static final double NANO = 1e9;
    private final long begin = System.nanoTime();

    double seconden() {
        return (System.nanoTime() - begin) / NANO;
    }
}
