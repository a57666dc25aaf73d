// SPDX-License-Identifier: EUPL-1.2
package nl.grip.sturing.verevening;

import java.math.BigDecimal;
import java.util.Collections;
import java.util.List;
import java.util.stream.IntStream;
import nl.grip.sturing.Getal;

/** The years of an insurance of one municipality: what it paid in advance and what it used. */
public record Contractperiode(List<BigDecimal> verwacht, List<BigDecimal> werkelijk) {
    public Contractperiode {
        verwacht = List.copyOf(verwacht);
        werkelijk = List.copyOf(werkelijk);
    }

    /** What is still to be paid at the end; negative is paid back. */
    public BigDecimal eindafrekening() {
        return Getal.som(werkelijk).subtract(Getal.som(verwacht));
    }

    /** The largest setback of a single year, that the insurance spreads out. */
    public BigDecimal grootsteJaarschok() {
        return Collections.max(IntStream.range(0, verwacht.size())
                .mapToObj(i -> werkelijk.get(i).subtract(verwacht.get(i)))
                .toList());
    }
}
