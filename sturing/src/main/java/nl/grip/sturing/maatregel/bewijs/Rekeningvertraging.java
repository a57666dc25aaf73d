// SPDX-License-Identifier: EUPL-1.2
package nl.grip.sturing.maatregel.bewijs;

import java.time.YearMonth;
import java.time.temporal.ChronoUnit;
import java.util.List;
import nl.grip.inzicht.prognose.feiten.Declaratieregel;

/** After how many months nearly everything of a month is in, as it went with months that are long over. */
final class Rekeningvertraging {
    static final int MINST = 3;
    private static final int MEEST = 12;
    /** One percent of a month may still change. */
    private static final double NAUWKEURIG = 0.01;

    private Rekeningvertraging() {}

    /** Between 3 and 12; 3 when no month is over long enough to tell. */
    static int maanden(List<Declaratieregel> regels, YearMonth peilmaand) {
        double[] bij = new double[MEEST + 1];
        double alles = 0;
        for (Declaratieregel regel : regels) {
            if (ChronoUnit.MONTHS.between(regel.maand(), peilmaand) > MEEST) {
                long later = ChronoUnit.MONTHS.between(regel.maand(), YearMonth.from(regel.ontvangenOp()));
                bij[(int) Math.max(0, Math.min(MEEST, later))] += regel.centen();
                alles += regel.centen();
            }
        }
        return eerste(bij, alles);
    }

    /** From behind: what still came after that many months. */
    private static int eerste(double[] bij, double alles) {
        double rest = 0;
        for (int maand = MEEST; maand > MINST; maand--) {
            rest += bij[maand];
            if (Math.abs(rest) > NAUWKEURIG * Math.abs(alles)) {
                return maand;
            }
        }
        return MINST;
    }
}
