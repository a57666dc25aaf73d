// SPDX-License-Identifier: EUPL-1.2
package nl.grip.sturing.maatregel.bewijs;

import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.ChronoUnit;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import nl.grip.basis.Uitkomst;
import nl.grip.basis.Uitkomst.Cijfer;
import nl.grip.basis.Uitkomst.GeenCijfer;
import nl.grip.basis.Uitkomst.Reden;
import nl.grip.inzicht.prognose.feiten.Feiten;
import nl.grip.rekenen.evaluatie.Onderbrokenreeks;
import nl.grip.sturing.maatregel.Proefopzet;
import nl.grip.sturing.maatregel.Proefopzet.Maatstaf;
import nl.grip.sturing.maatregel.bewijs.Bewijs.Methode;
import nl.grip.sturing.maatregel.bewijs.Bewijs.Placebo;
import nl.grip.sturing.maatregel.bewijs.Clientmaanden.Maand;

/**
 * A measure that works everywhere leaves nobody to compare with. Then the counterfactual is that the line of the months before
 * would have gone on: an interrupted series of its {@link Maandreeks}. What the same calculation finds at moments at
 * which nothing happened tells how far that can be trusted; it makes the interval as wide as it must be.
 */
final class Reeksmeting {
    private static final int MAANDEN_VOOR = 24;
    private static final int MINSTE_NA = 3;
    /** Further on the line of before says little, and with every month since it takes two more of before to try it on. */
    private static final int MEESTE_NA = 12;

    private static final int MINSTE_MENSEN = 20;
    private static final double ZEKERHEID = 0.95;

    private final Proefopzet opzet;
    private final Maandreeks reeks;
    private final List<Maand> kosten;
    private final YearMonth tot;

    private Reeksmeting(Feiten bekend, Proefopzet opzet, LocalDate peildatum) {
        this.opzet = opzet;
        var peilmaand = YearMonth.from(peildatum);
        this.reeks = Maandreeks.van(bekend, opzet, peilmaand);
        var heel = peilmaand.minusMonths(reeks.naloop());
        var laatste = opzet.vanaf().plusMonths(MEESTE_NA - 1);
        this.tot = heel.isAfter(laatste) ? laatste : heel;
        this.kosten = Maandreeks.kosten(bekend, opzet);
    }

    static Uitkomst<Bewijs> van(Feiten bekend, Proefopzet opzet, LocalDate peildatum) {
        return new Reeksmeting(bekend, opzet, peildatum).bewijs();
    }

    private Uitkomst<Bewijs> bewijs() {
        if (reeks.waarden().isEmpty()) {
            return nietMeetbaar(Reden.GEEN_BRON, "Van " + opzet.voorziening() + " zijn er geen rekeningen.");
        }
        var eerste = reeks.waarden().firstKey();
        int voor = (int) ChronoUnit.MONTHS.between(eerste, opzet.vanaf());
        int na = (int) ChronoUnit.MONTHS.between(opzet.vanaf(), tot) + 1;
        if (voor < MAANDEN_VOOR + 2 * na || na < MINSTE_NA) {
            return nietMeetbaar(Reden.TE_WEINIG_GEGEVENS, teWeinigMaanden(voor, na));
        }
        var waarden = reeks(eerste, voor + na);
        return waarden.isPresent() && mensen().size() >= MINSTE_MENSEN
                ? new Cijfer<>(bewijs(Onderbrokenreeks.van(waarden.get(), voor, MAANDEN_VOOR)))
                : nietMeetbaar(
                        Reden.TE_KLEINE_GROEP,
                        "Er zijn te weinig mensen om toeval en effect uit elkaar te houden: nodig zijn er minstens "
                                + MINSTE_MENSEN + ", in elke maand.");
    }

    private String teWeinigMaanden(int voor, int na) {
        return (opzet.wijken().isEmpty() ? "De maatregel werkt overal, dus alleen" : "Bij deze maatstaf laat alleen")
                + " de tijd ervoor" + (opzet.wijken().isEmpty() ? " laat" : "")
                + " zien wat er anders was gebeurd. Daarvan zijn er " + Math.max(0, voor) + " maanden en nodig zijn er "
                + (MAANDEN_VOOR + 2 * Math.max(MINSTE_NA, na)) + "; van erna zijn er " + Math.max(0, na)
                + " en nodig zijn er " + MINSTE_NA + ".";
    }

    /** Logarithms, a month each; empty when there is a month without anything. */
    private Optional<double[]> reeks(YearMonth eerste, int aantal) {
        double[] waarden = new double[aantal];
        for (int i = 0; i < aantal; i++) {
            var waarde = reeks.waarden().get(eerste.plusMonths(i));
            if (waarde == null) {
                return Optional.empty();
            }
            waarden[i] = Math.log(waarde);
        }
        return Optional.of(waarden);
    }

    /** Whose care the measure worked on. */
    private Set<String> mensen() {
        Set<String> mensen = new HashSet<>();
        reeks.mensen().stream().filter(mens -> isSinds(mens.maand())).forEach(mens -> mensen.add(mens.client()));
        return mensen;
    }

    private boolean isSinds(YearMonth maand) {
        return !maand.isBefore(opzet.vanaf()) && !maand.isAfter(tot);
    }

    /** Cents since the start; of a measure on who begins only the care of those. */
    private double uitgegeven() {
        boolean alleenNieuw = opzet.maatstaf() == Maatstaf.INSTROOM || opzet.maatstaf() == Maatstaf.DUUR;
        var nieuw = mensen();
        return kosten.stream()
                .filter(m -> isSinds(m.maand()) && (!alleenNieuw || nieuw.contains(m.client())))
                .mapToDouble(Maand::teller)
                .sum();
    }

    private Bewijs bewijs(Onderbrokenreeks proef) {
        double marge = proef.marge(ZEKERHEID);
        double uitgegeven = uitgegeven();
        return new Bewijs(
                Methode.REEKS,
                Effectmeting.pct(proef.effect()),
                Effectmeting.pct(proef.effect() - marge),
                Effectmeting.pct(proef.effect() + marge),
                Effectmeting.effect(uitgegeven, proef.effect()),
                Effectmeting.effect(uitgegeven, proef.effect() - marge),
                Effectmeting.effect(uitgegeven, proef.effect() + marge),
                placebo(proef, marge),
                Optional.empty(),
                mensen().size(),
                0,
                opzet.vanaf(),
                tot);
    }

    /** The last moment before the measure of which the months since lie before it as well. */
    private static Placebo placebo(Onderbrokenreeks reeks, double marge) {
        double laatste = reeks.placebo().get(reeks.placebo().size() - 1);
        return new Placebo(
                Effectmeting.pct(laatste), Effectmeting.pct(laatste - marge), Effectmeting.pct(laatste + marge));
    }

    private static Uitkomst<Bewijs> nietMeetbaar(Reden reden, String waarom) {
        return new GeenCijfer<>(reden, waarom);
    }
}
