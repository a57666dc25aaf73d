// SPDX-License-Identifier: EUPL-1.2
package nl.grip.sturing.begroting;

import java.math.BigDecimal;
import java.util.List;

/** A part of the budget in which the money of the Rijk is the money to work with (Haarlem: the "Hek"). */
public record Afbakening(String naam, BigDecimal rijksbudget, List<Uitgave> uitgaven) {
    public Afbakening {
        uitgaven = List.copyOf(uitgaven);
    }

    public record Uitgave(BigDecimal bedrag, boolean binnen) {}

    /** Budget minus what is spent inside; what is spent outside does not count. */
    public BigDecimal saldo() {
        return uitgaven.stream().filter(Uitgave::binnen).map(Uitgave::bedrag).reduce(rijksbudget, BigDecimal::subtract);
    }
}
