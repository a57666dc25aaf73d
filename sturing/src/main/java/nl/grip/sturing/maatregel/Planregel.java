// SPDX-License-Identifier: EUPL-1.2
package nl.grip.sturing.maatregel;

import java.math.BigDecimal;
import nl.grip.basis.Bedrag;
import nl.grip.basis.Uitkomst;

/**
 * A row of {@code maatregelen reken}.
 *
 * @param maatregel id, or {@value #SOM} (plain sum) or {@value #SAMEN} (shared costs once, damped)
 * @param jaar a year or {@value #TOTAAL}
 * @param raming no figure when the effect is not known: then netto is not known either
 * @param breakevenPct share of the spending on the target group that the measure must save to pay for itself, 0-100
 */
public record Planregel(
        String maatregel, String jaar, Bedrag kosten, Uitkomst<Raming> raming, Uitkomst<BigDecimal> breakevenPct) {
    public static final String SOM = "som";
    public static final String SAMEN = "samen";
    public static final String TOTAAL = "totaal";

    /** What follows from a known effect. */
    public record Raming(Bedrag effect, Bedrag netto, Bedrag laag, Bedrag hoog) {
        static final Raming NUL = new Raming(Bedrag.NUL, Bedrag.NUL, Bedrag.NUL, Bedrag.NUL);

        public static Raming of(Bedrag kosten, Bedrag effect, Bedrag laag, Bedrag hoog) {
            return new Raming(effect, kosten.plus(effect), laag, hoog);
        }

        Raming plus(Raming ander) {
            return new Raming(
                    effect.plus(ander.effect), netto.plus(ander.netto), laag.plus(ander.laag), hoog.plus(ander.hoog));
        }

        /** The band of a saving in a year, so of minus netto. */
        public Effectband band() {
            return Effectband.van(netto.tegengesteld());
        }
    }

    /** The same costs, of which it is not known what they bring. */
    Planregel zonder(Uitkomst<Raming> effect) {
        return new Planregel(maatregel, jaar, kosten, effect, breakevenPct);
    }

    /** The bands are about one year; a total over years has none. */
    public boolean heeftBand() {
        return !jaar.equals(TOTAAL) && raming instanceof Uitkomst.Cijfer;
    }
}
