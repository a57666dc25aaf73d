// SPDX-License-Identifier: EUPL-1.2
package nl.grip.sturing.maatregel.bewijs;

import java.time.YearMonth;
import java.time.temporal.ChronoUnit;
import java.util.Collection;
import java.util.List;
import java.util.stream.DoubleStream;
import java.util.stream.Stream;
import nl.grip.inzicht.prognose.feiten.Declaratieregel;
import nl.grip.inzicht.prognose.feiten.Toewijzingversie;

/** After how many months nearly everything of a month is in, as it went with months that are long over. */
final class Rekeningvertraging {
    static final int MINST = 3;
    private static final int MEEST = 12;
    /** One percent of a month may still change. */
    private static final double NAUWKEURIG = 0.01;

    /** What belongs to a month and was known in another. */
    private record Komst(YearMonth maand, YearMonth bekend, double gewicht) {}

    private Rekeningvertraging() {}

    /** Of euros: between 3 and 12; 3 when no month is over long enough to tell. */
    static int maanden(List<Declaratieregel> regels, YearMonth peilmaand) {
        return maanden(
                regels.stream()
                        .map(regel -> new Komst(regel.maand(), YearMonth.from(regel.ontvangenOp()), regel.centen())),
                peilmaand);
    }

    /**
     * Of who begins, which needs no bill: between 3 and 12.
     *
     * @param eerste of each allocation what was known first
     */
    static int vanToewijzingen(Collection<Toewijzingversie> eerste, YearMonth peilmaand) {
        return maanden(
                eerste.stream().map(t -> new Komst(YearMonth.from(t.ingang()), YearMonth.from(t.bekendVan()), 1)),
                peilmaand);
    }

    private static int maanden(Stream<Komst> alles, YearMonth peilmaand) {
        double[] bij = new double[MEEST + 1];
        alles.filter(komst -> ChronoUnit.MONTHS.between(komst.maand(), peilmaand) > MEEST)
                .forEach(komst -> {
                    long later = ChronoUnit.MONTHS.between(komst.maand(), komst.bekend());
                    bij[(int) Math.max(0, Math.min(MEEST, later))] += komst.gewicht();
                });
        return eerste(bij, DoubleStream.of(bij).sum());
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
