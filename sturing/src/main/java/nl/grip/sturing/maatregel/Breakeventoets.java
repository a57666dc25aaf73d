// SPDX-License-Identifier: EUPL-1.2
package nl.grip.sturing.maatregel;

import java.math.BigDecimal;
import java.util.Optional;
import nl.grip.sturing.Getal;

/**
 * What share of the cost of its target group a measure must save to pay for itself, beside what its plan takes to be
 * plausible (AEF, Westland 2019).
 *
 * @param nodigPct share at which it costs nothing
 * @param ramingPct share that the plan saves, with {@code minstPct} the smallest that is thinkable
 */
public record Breakeventoets(int jaar, BigDecimal nodigPct, BigDecimal ramingPct, BigDecimal minstPct) {
    /** Empty when the spending on the target group is not given. */
    public static Optional<Breakeventoets> van(Maatregel maatregel, int jaar) {
        return maatregel.doelgroepUitgaven().map(uitgaven -> {
            var kosten = Doorrekening.van(maatregel, jaar).midden().kosten();
            var effect = Planeffect.van(maatregel, jaar);
            return new Breakeventoets(
                    jaar,
                    Breakeven.of(kosten, uitgaven).pct(),
                    Getal.pct(effect.raming().negate(), uitgaven),
                    Getal.pct(effect.ondergrens().negate(), uitgaven));
        });
    }

    /** Whether even the smallest saving that is thinkable pays for it. */
    public boolean isZeker() {
        return minstPct.compareTo(nodigPct) >= 0;
    }
}
