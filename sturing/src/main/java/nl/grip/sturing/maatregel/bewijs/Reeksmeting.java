// SPDX-License-Identifier: EUPL-1.2
package nl.grip.sturing.maatregel.bewijs;

import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.ChronoUnit;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;
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
 * would have gone on: an interrupted series, at the prices of its first month. What the same calculation finds at moments at
 * which nothing happened tells how far that can be trusted; it makes the interval as wide as it must be.
 */
final class Reeksmeting {
    private static final int MAANDEN_VOOR = 24;
    private static final int MINSTE_NA = 3;
    private static final int MINSTE_MENSEN = 20;
    private static final double ZEKERHEID = 0.95;

    private final Proefopzet opzet;
    private final List<Maand> maanden;
    private final List<Maand> kosten;
    private final YearMonth tot;

    private Reeksmeting(Feiten bekend, Proefopzet opzet, LocalDate peildatum) {
        this.opzet = opzet;
        var regels = Clientmaanden.regels(bekend, opzet.voorziening());
        var peilmaand = YearMonth.from(peildatum);
        this.tot = peilmaand.minusMonths(Rekeningvertraging.maanden(regels, peilmaand));
        this.maanden = Clientmaanden.van(bekend, opzet.voorziening(), opzet.maatstaf(), Prijsverloop.van(regels));
        this.kosten = Clientmaanden.van(bekend, opzet.voorziening(), Maatstaf.KOSTEN, Prijsverloop.GEEN);
    }

    static Uitkomst<Bewijs> van(Feiten bekend, Proefopzet opzet, LocalDate peildatum) {
        return new Reeksmeting(bekend, opzet, peildatum).bewijs();
    }

    private Uitkomst<Bewijs> bewijs() {
        if (maanden.isEmpty()) {
            return nietMeetbaar(Reden.GEEN_BRON, "Van " + opzet.voorziening() + " zijn er geen rekeningen.");
        }
        var eerste =
                maanden.stream().map(Maand::maand).min(YearMonth::compareTo).orElseThrow();
        int voor = (int) ChronoUnit.MONTHS.between(eerste, opzet.vanaf());
        int na = (int) ChronoUnit.MONTHS.between(opzet.vanaf(), tot) + 1;
        if (voor < MAANDEN_VOOR + 2 * na || na < MINSTE_NA) {
            return nietMeetbaar(
                    Reden.TE_WEINIG_GEGEVENS,
                    "De maatregel werkt overal, dus alleen de tijd ervoor laat zien wat er anders was gebeurd. Daarvan zijn"
                            + " er " + Math.max(0, voor) + " maanden en nodig zijn er "
                            + (MAANDEN_VOOR + 2 * Math.max(MINSTE_NA, na)) + "; van erna zijn er " + Math.max(0, na)
                            + " en nodig zijn er " + MINSTE_NA + ".");
        }
        var reeks = reeks(eerste, voor + na);
        return reeks.isPresent() && mensen(opzet.vanaf()) >= MINSTE_MENSEN
                ? new Cijfer<>(bewijs(Onderbrokenreeks.van(reeks.get(), voor, MAANDEN_VOOR)))
                : nietMeetbaar(
                        Reden.TE_KLEINE_GROEP,
                        "Er zijn te weinig mensen om toeval en effect uit elkaar te houden: nodig zijn er minstens "
                                + MINSTE_MENSEN + ", in elke maand.");
    }

    /** Logarithms, a month each; empty when there is a month without anything. */
    private Optional<double[]> reeks(YearMonth eerste, int aantal) {
        var som = new TreeMap<YearMonth, double[]>();
        maanden.forEach(m -> {
            double[] maand = som.computeIfAbsent(m.maand(), nieuw -> new double[2]);
            maand[0] += m.teller();
            maand[1] += m.noemer();
        });
        double[] reeks = new double[aantal];
        for (int i = 0; i < aantal; i++) {
            double[] maand = som.getOrDefault(eerste.plusMonths(i), new double[2]);
            if (maand[0] <= 0 || maand[1] <= 0) {
                return Optional.empty();
            }
            reeks[i] = Math.log(maand[0] / (opzet.maatstaf() == Maatstaf.KOSTEN ? 1 : maand[1]));
        }
        return Optional.of(reeks);
    }

    /** Since that month. */
    private int mensen(YearMonth vanaf) {
        Set<String> mensen = new HashSet<>();
        sinds(maanden, vanaf).forEach(m -> mensen.add(m.client()));
        return mensen.size();
    }

    private Stream<Maand> sinds(List<Maand> waarvan, YearMonth vanaf) {
        return waarvan.stream()
                .filter(m -> !m.maand().isBefore(vanaf) && !m.maand().isAfter(tot));
    }

    private Bewijs bewijs(Onderbrokenreeks reeks) {
        double marge = reeks.marge(ZEKERHEID);
        double uitgegeven =
                sinds(kosten, opzet.vanaf()).mapToDouble(Maand::teller).sum();
        return new Bewijs(
                Methode.REEKS,
                Effectmeting.pct(reeks.effect()),
                Effectmeting.pct(reeks.effect() - marge),
                Effectmeting.pct(reeks.effect() + marge),
                Effectmeting.effect(uitgegeven, reeks.effect()),
                Effectmeting.effect(uitgegeven, reeks.effect() - marge),
                Effectmeting.effect(uitgegeven, reeks.effect() + marge),
                placebo(reeks, marge),
                Optional.empty(),
                mensen(opzet.vanaf()),
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
