// SPDX-License-Identifier: EUPL-1.2
package nl.grip.sturing.buren;

import java.util.List;

/** The classes of size of CBS. A municipality of 20,000 stands in the class from 20,000. */
public record Grootteklasse(long van, long tot) {
    private static final List<Long> GRENZEN =
            List.of(0L, 5_000L, 10_000L, 20_000L, 50_000L, 100_000L, 150_000L, 250_000L, Long.MAX_VALUE);

    public static Grootteklasse van(long inwoners) {
        int plek = 1;
        while (GRENZEN.get(plek) <= inwoners) {
            plek++;
        }
        return new Grootteklasse(GRENZEN.get(plek - 1), GRENZEN.get(plek));
    }

    public boolean bevat(long inwoners) {
        return inwoners >= van && inwoners < tot;
    }

    /** {@code 20000 tot 50000 inwoners}. */
    public String naam() {
        return tot == Long.MAX_VALUE ? van + " inwoners of meer" : van + " tot " + tot + " inwoners";
    }
}
