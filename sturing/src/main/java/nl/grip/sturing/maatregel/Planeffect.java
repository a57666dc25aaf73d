// SPDX-License-Identifier: EUPL-1.2
package nl.grip.sturing.maatregel;

import java.math.BigDecimal;
import java.util.List;
import nl.grip.sturing.maatregel.Kenmerken.Randvoorwaarde;

/**
 * What a measure is to do to the spending in a year; saving negative. As long as a condition is not met, only the lowest
 * effect that is thinkable counts (AEF, Westland 2019: no effect without its conditions).
 *
 * @param raming as estimated
 * @param ondergrens the smallest saving that is thinkable
 * @param onvervuld conditions that are not met, by name
 */
public record Planeffect(BigDecimal raming, BigDecimal ondergrens, List<String> onvervuld) {
    public Planeffect {
        onvervuld = List.copyOf(onvervuld);
    }

    /** On one voorziening. */
    public static Planeffect van(Maatregel maatregel, int jaar, String voorziening) {
        return van(maatregel, jaar, effect -> effect.voorziening().equals(voorziening));
    }

    /** On everything. */
    public static Planeffect van(Maatregel maatregel, int jaar) {
        return van(maatregel, jaar, effect -> true);
    }

    private static Planeffect van(Maatregel maatregel, int jaar, java.util.function.Predicate<Effect.Berekend> telt) {
        var onvervuld = maatregel.kenmerken().randvoorwaarden().stream()
                .filter(voorwaarde -> !voorwaarde.vervuld())
                .map(Randvoorwaarde::naam)
                .toList();
        if (!maatregel.jaren().contains(jaar)) {
            return new Planeffect(BigDecimal.ZERO, BigDecimal.ZERO, onvervuld);
        }
        var d = Doorrekening.van(maatregel, jaar);
        var raming = som(maatregel, d.midden(), telt);
        var minst = som(maatregel, d.laag(), telt)
                .max(som(maatregel, d.hoog(), telt))
                .max(raming);
        return new Planeffect(raming, minst, onvervuld);
    }

    private static BigDecimal som(
            Maatregel maatregel, Stand stand, java.util.function.Predicate<Effect.Berekend> telt) {
        BigDecimal som = BigDecimal.ZERO;
        var effecten = maatregel.berekendeEffecten();
        for (int i = 0; i < effecten.size(); i++) {
            som = telt.test(effecten.get(i)) ? som.add(stand.effecten().get(i)) : som;
        }
        return som;
    }

    /** What may be counted on. */
    public BigDecimal telt() {
        return onvervuld.isEmpty() ? raming : ondergrens;
    }
}
