// SPDX-License-Identifier: EUPL-1.2
package nl.grip.sturing.taakstelling;

import java.math.BigDecimal;
import java.util.List;
import nl.grip.basis.Bedrag;
import nl.grip.basis.Uitkomst;
import nl.grip.sturing.Getal;
import nl.grip.sturing.maatregel.Centen;

/**
 * A savings task in one year and the measures that fill it. Here a saving is positive: what fills is minus netto times
 * the share of the municipality.
 */
public record Taakstelling(String naam, int jaar, Bedrag opgave, List<Invulling> invullingen) {
    public Taakstelling {
        invullingen = List.copyOf(invullingen);
    }

    /** A measure in this task. */
    public record Invulling(String maatregel, Bedrag netto, BigDecimal aandeel) {
        /** The saving of the municipality; not rounded. */
        public BigDecimal besparing() {
            return Centen.euro(netto).negate().multiply(aandeel);
        }
    }

    /** A task that follows from a deficit that must become smaller. */
    public static Bedrag opgave(Bedrag tekortVoor, Bedrag tekortNa) {
        return tekortVoor.min(tekortNa);
    }

    private BigDecimal besparing() {
        return Getal.som(invullingen.stream().map(Invulling::besparing).toList());
    }

    public Bedrag ingevuld() {
        return Centen.rond(besparing());
    }

    public Bedrag rest() {
        return opgave.min(ingevuld());
    }

    /** Share of the task that is filled. */
    public BigDecimal dekking() {
        return Getal.deel(besparing(), Centen.euro(opgave));
    }

    /** What part of the planned saving must come true to meet the task; no figure when nothing is planned. */
    public Uitkomst<BigDecimal> nodigeRealisatiePct() {
        if (besparing().signum() <= 0) {
            return new Uitkomst.GeenCijfer<>(Uitkomst.Reden.NIET_GEDEFINIEERD, "de taak is niet ingevuld");
        }
        return new Uitkomst.Cijfer<>(Getal.pct(Centen.euro(opgave), besparing()));
    }
}
