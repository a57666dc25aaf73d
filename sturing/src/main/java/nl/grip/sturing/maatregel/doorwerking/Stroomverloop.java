// SPDX-License-Identifier: EUPL-1.2
package nl.grip.sturing.maatregel.doorwerking;

import java.time.YearMonth;
import java.time.temporal.ChronoUnit;
import java.util.List;
import nl.grip.sturing.maatregel.Werking;
import nl.grip.sturing.maatregel.Werking.Knop;

/**
 * Who gets care on a voorziening, month by month after the peildatum: those who are known leave, new ones come and leave
 * at the same pace. Both in shares of their own start; the forecast gives the amounts. A stock with a constant chance to
 * leave: Little, Operations Research 9 (1961).
 */
final class Stroomverloop {
    private final YearMonth peilmaand;
    private final double uitstroom;
    private final List<Geknopt> knoppen;

    /** @param verandering the value that is tried: the middle or an end */
    record Geknopt(Werking werking, double verandering) {}

    Stroomverloop(YearMonth peilmaand, double duurInMaanden, List<Geknopt> knoppen) {
        this.peilmaand = peilmaand;
        this.uitstroom = 1 / Math.max(1, duurInMaanden);
        this.knoppen = knoppen;
    }

    /** What is spent in a year on who is known and on who is new, both against nothing done. */
    record Deel(double uitloop, double instroom) {}

    Deel in(int jaar) {
        Deel met = loop(jaar, knoppen);
        Deel zonder = loop(jaar, List.of());
        return new Deel(deel(met.uitloop(), zonder.uitloop()), deel(met.instroom(), zonder.instroom()));
    }

    private static double deel(double met, double zonder) {
        return zonder == 0 ? 1 : met / zonder;
    }

    private Deel loop(int jaar, List<Geknopt> gedraaid) {
        int laatste = (int) ChronoUnit.MONTHS.between(peilmaand, YearMonth.of(jaar, 12));
        double bekend = 1;
        double nieuw = 0;
        double uitloop = 0;
        double instroom = 0;
        for (int stap = 1; stap <= laatste; stap++) {
            var maand = peilmaand.plusMonths(stap);
            double blijft = Math.exp(-uitstroom / factor(gedraaid, Knop.DUUR, maand));
            bekend *= blijft;
            nieuw = nieuw * blijft + factor(gedraaid, Knop.INSTROOM, maand);
            if (maand.getYear() == jaar) {
                double prijs = factor(gedraaid, Knop.PRIJS, maand)
                        * factor(gedraaid, Knop.VERZILVERING, maand)
                        * factor(gedraaid, Knop.HOEVEELHEID, maand)
                        * Math.pow(factor(gedraaid, Knop.INNOVATIE, maand), 2)
                        * mix(gedraaid, maand);
                uitloop += bekend * prijs;
                instroom += nieuw * prijs;
            }
        }
        return new Deel(uitloop, instroom);
    }

    /** Each takes its share of what the others leave, so the order does not matter. */
    private static double factor(List<Geknopt> gedraaid, Knop knop, YearMonth maand) {
        return Math.max(
                1e-6,
                gedraaid.stream()
                        .filter(k -> k.werking().knop() == knop
                                && !maand.isBefore(k.werking().vanaf()))
                        .mapToDouble(k -> 1 + k.verandering())
                        .reduce(1, (a, b) -> a * b));
    }

    /** What stays here; the rest moves. */
    private static double mix(List<Geknopt> gedraaid, YearMonth maand) {
        return gedraaid.stream()
                .filter(k -> k.werking().knop() == Knop.MIX
                        && !maand.isBefore(k.werking().vanaf()))
                .mapToDouble(k -> 1 - k.verandering())
                .reduce(1, (a, b) -> a * b);
    }
}
