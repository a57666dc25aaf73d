// SPDX-License-Identifier: EUPL-1.2
package nl.grip.sturing.maatregel;

import java.math.BigDecimal;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import nl.grip.basis.Bedrag;

/**
 * One outcome of a measure in one year, not yet rounded.
 *
 * @param eigenKosten costs that it pays alone
 * @param gedeeldeKosten costs per word that it shares with other measures
 * @param effecten euro per effect of the measure that can be calculated, in their order
 */
record Stand(BigDecimal eigenKosten, Map<String, BigDecimal> gedeeldeKosten, List<BigDecimal> effecten) {
    Stand {
        gedeeldeKosten = Map.copyOf(gedeeldeKosten);
        effecten = List.copyOf(effecten);
    }

    Bedrag kosten() {
        return Centen.rond(eigenKosten.add(som(gedeeldeKosten.values())));
    }

    Bedrag effect() {
        return Centen.rond(som(effecten));
    }

    /** Netto = kosten + effect, of the rounded amounts, so that a printed row always adds up. */
    Bedrag netto() {
        return kosten().plus(effect());
    }

    private static BigDecimal som(Collection<BigDecimal> bedragen) {
        return bedragen.stream().reduce(BigDecimal.ZERO, BigDecimal::add);
    }
}
