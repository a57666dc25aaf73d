// SPDX-License-Identifier: EUPL-1.2
package nl.grip.sturing.maatregel;

import java.math.BigDecimal;
import java.util.Optional;
import nl.grip.sturing.Getal;

/**
 * Costs and effect of a measure in one year, exact. Cost positive, saving negative; unknown stays unknown.
 *
 * @param effect empty when it is not known
 */
public record Nettoeffect(BigDecimal kosten, Optional<BigDecimal> effect) {
    public static Nettoeffect of(BigDecimal kosten, BigDecimal effect) {
        return new Nettoeffect(kosten, Optional.of(effect));
    }

    /** Savings minus structural costs and minus the yearly part of what is spent once (AEF, Westland 2019). */
    public static Nettoeffect structureel(BigDecimal baten, BigDecimal lasten, BigDecimal eenmalig, int jaren) {
        return of(lasten.add(jaarlast(eenmalig, jaren)), baten.negate());
    }

    /** What is spent once, written off in equal parts. */
    public static BigDecimal jaarlast(BigDecimal eenmalig, int jaren) {
        return Getal.deel(eenmalig, BigDecimal.valueOf(jaren));
    }

    public Optional<BigDecimal> findNetto() {
        return effect.map(kosten::add);
    }

    /** What was realised in percent of what was planned. */
    public static BigDecimal realisatiegraadPct(BigDecimal nettoWerkelijk, BigDecimal nettoBegroot) {
        return Getal.pct(nettoWerkelijk, nettoBegroot);
    }
}
