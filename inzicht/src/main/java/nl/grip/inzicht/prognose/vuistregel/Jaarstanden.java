// SPDX-License-Identifier: EUPL-1.2
package nl.grip.inzicht.prognose.vuistregel;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.stream.Stream;
import nl.grip.inzicht.prognose.feiten.Begrotingspost;
import nl.grip.inzicht.prognose.feiten.Declaratieregel;
import nl.grip.inzicht.prognose.feiten.Feiten;
import nl.grip.inzicht.prognose.feiten.Grootboekpost;

/** Gathers the terms of the rules of thumb from facts: of everything, or of what someone left in. */
public record Jaarstanden(Feiten bekend) {
    /**
     * The terms on a day.
     *
     * @param peildatum not after the day of {@code bekend}: only what was known on that day counts
     */
    public Jaarstand op(int jaar, LocalDate peildatum) {
        var nu = bekend.op(peildatum);
        var tarieven = new Tariefkaart(nu.tarieven());
        var toewijzingen = new Toewijzingswaarde(tarieven);
        return new Jaarstand(
                gerealiseerd(nu, jaar),
                maanden(jaar, peildatum),
                gerealiseerd(nu, jaar - 1),
                gerealiseerd(bekend.op(peildatum.minusYears(1)), jaar - 1),
                tarieven.index(jaar),
                toewijzingen.som(nu.toewijzingen(), jaar),
                toewijzingen.som(nu.toewijzingen(), jaar - 1),
                begroot(nu.begroting(), jaar),
                buiten(nu.buitenBerichten(), jaar - 1));
    }

    /** Cents that a year cost as far as known: declared and not rejected, and booked outside the messages. */
    public double gerealiseerd(int jaar) {
        return gerealiseerd(bekend, jaar);
    }

    /** The year of the first month of care that was declared; of the ledger when nothing was. */
    int eersteJaar() {
        return Stream.concat(
                        bekend.declaraties().stream().map(Declaratieregel::maand),
                        bekend.buitenBerichten().stream().map(Grootboekpost::periode))
                .mapToInt(YearMonth::getYear)
                .min()
                .orElse(Integer.MAX_VALUE);
    }

    private static double gerealiseerd(Feiten feiten, int jaar) {
        long som = 0;
        for (Declaratieregel regel : feiten.declaraties()) {
            if (regel.maand().getYear() == jaar && regel.afgewezenOp().isEmpty()) {
                som += regel.centen();
            }
        }
        return som + buiten(feiten.buitenBerichten(), jaar);
    }

    private static double buiten(List<Grootboekpost> posten, int jaar) {
        return posten.stream()
                .filter(p -> p.periode().getYear() == jaar)
                .mapToLong(Grootboekpost::centen)
                .sum();
    }

    /** All versions of the year together: each holds what it changes. A budget of a team lies inside these. */
    private static double begroot(List<Begrotingspost> posten, int jaar) {
        return posten.stream()
                .filter(p -> p.jaar() == jaar && p.wijkteam().isEmpty())
                .mapToLong(Begrotingspost::centen)
                .sum();
    }

    private static int maanden(int jaar, LocalDate peildatum) {
        var volgende = YearMonth.from(peildatum.plusDays(1));
        int over = (volgende.getYear() - jaar) * 12 + volgende.getMonthValue() - 1;
        return Math.max(0, Math.min((int) Jaarstand.MAANDEN, over));
    }
}
