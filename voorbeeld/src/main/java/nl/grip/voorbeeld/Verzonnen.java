// SPDX-License-Identifier: EUPL-1.2
package nl.grip.voorbeeld;

import java.util.stream.IntStream;
import nl.grip.basis.Burgerservicenummer;

/** Numbers, names and addresses that belong to nobody. */
public final class Verzonnen {
    /** Four digits that are no municipality: the codes of CBS end below 2000. */
    public static final String GEMEENTE = "9009";

    private Verzonnen() {}

    /**
     * A BSN of its own for every n below a million: it starts with 9 and passes the elfproef. Numbers from 900000000 are assumed never to be issued; the
     * public samples of the standard use them too.
     */
    public static String bsn(int n) {
        return IntStream.range(0, 100)
                .mapToObj(slot -> Integer.toString(900_000_000 + n * 100 + slot))
                .filter(Burgerservicenummer::isGeldig)
                .findFirst()
                .orElseThrow();
    }

    /** The AGB code of the n-th provider by size; the range 9000000x is not in use. */
    public static String agb(int n) {
        return Integer.toString(90_000_000 + n);
    }
}
