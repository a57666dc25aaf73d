// SPDX-License-Identifier: EUPL-1.2
package nl.grip.sturing.risico;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import nl.grip.sturing.Getal;

/** The pots that carry a loss, in the order in which they are used: the programme first, then the reserves. */
public record Buffer(List<Pot> potten) {
    public Buffer {
        potten = List.copyOf(potten);
    }

    public record Pot(String naam, BigDecimal bedrag) {}

    public BigDecimal totaal() {
        return Getal.som(potten.stream().map(Pot::bedrag).toList());
    }

    /** What each pot pays of a loss; what none of them can pay stands last, under {@code tekort}. */
    public List<Pot> vangOp(BigDecimal verlies) {
        List<Pot> betaald = new ArrayList<>();
        BigDecimal rest = verlies;
        for (Pot pot : potten) {
            BigDecimal deel = rest.min(pot.bedrag());
            betaald.add(new Pot(pot.naam(), deel));
            rest = rest.subtract(deel);
        }
        betaald.add(new Pot("tekort", rest));
        return List.copyOf(betaald);
    }
}
