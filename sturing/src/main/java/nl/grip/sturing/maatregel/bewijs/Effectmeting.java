// SPDX-License-Identifier: EUPL-1.2
package nl.grip.sturing.maatregel.bewijs;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Optional;
import nl.grip.basis.Bedrag;
import nl.grip.basis.Uitkomst;
import nl.grip.basis.Uitkomst.Cijfer;
import nl.grip.basis.Uitkomst.GeenCijfer;
import nl.grip.basis.Uitkomst.Reden;
import nl.grip.inzicht.prognose.feiten.Feiten;
import nl.grip.rekenen.evaluatie.Verhoudingsproef;
import nl.grip.sturing.maatregel.Proefopzet;
import nl.grip.sturing.maatregel.Proefopzet.Maatstaf;
import nl.grip.sturing.maatregel.bewijs.Bewijs.Methode;
import nl.grip.sturing.maatregel.bewijs.Bewijs.Placebo;
import nl.grip.sturing.maatregel.bewijs.Clientmaanden.Maand;

/**
 * Lays what happened where the measure works beside what happened elsewhere, before and since: the counterfactual is that
 * both would have changed alike; both are taken at the prices of the first month, up to the month of which nearly all bills are
 * in. Two placebos try that where there was no measure. A measure that works everywhere is laid
 * beside the time before it. When it cannot be told, that is the answer.
 */
public final class Effectmeting {
    static final int MAANDEN_VOOR = 24;
    private static final int MINSTE_VOOR = 6;
    private static final int MINSTE_NA = 3;
    private static final int MINSTE_MENSEN = 20;

    private static final double ZEKERHEID = 0.95;
    /** With two placebos, one of which fails by chance in one of a hundred measures. */
    private static final double ZEKERHEID_UITEENLOPEN = 0.995;

    private final Proefopzet opzet;
    private final List<Maand> maanden;
    private final Wijkvergelijking vergelijking;
    private final List<Maand> kosten;
    private final YearMonth tot;

    private Effectmeting(Proefopzet opzet, List<Maand> maanden, List<Maand> kosten, YearMonth tot) {
        this.opzet = opzet;
        this.maanden = maanden;
        this.vergelijking = new Wijkvergelijking(opzet, maanden);
        this.kosten = kosten;
        this.tot = tot;
    }

    /** @param bekend what was known on {@code peildatum}, see {@link Feiten#op} */
    public static Uitkomst<Bewijs> van(Feiten bekend, Proefopzet opzet, LocalDate peildatum) {
        if (opzet.wijken().isEmpty() || opzet.maatstaf().isReeks()) {
            return Reeksmeting.van(bekend, opzet, peildatum);
        }
        var regels = Clientmaanden.regels(bekend, opzet.voorziening());
        var peilmaand = YearMonth.from(peildatum);
        var tot = peilmaand.minusMonths(Rekeningvertraging.maanden(regels, peilmaand));
        return new Effectmeting(
                        opzet,
                        maanden(bekend, opzet, opzet.maatstaf(), tot, Prijsverloop.van(regels)),
                        maanden(bekend, opzet, Maatstaf.KOSTEN, tot, Prijsverloop.GEEN),
                        tot)
                .bewijs();
    }

    private static List<Maand> maanden(
            Feiten bekend, Proefopzet opzet, Maatstaf maatstaf, YearMonth tot, Prijsverloop prijs) {
        return Clientmaanden.van(bekend, opzet.voorziening(), maatstaf, prijs).stream()
                .filter(m -> !m.wijk().isEmpty() && !m.maand().isAfter(tot))
                .toList();
    }

    private Uitkomst<Bewijs> bewijs() {
        if (maanden.isEmpty()) {
            return nietMeetbaar(
                    Reden.GEEN_BRON, "Van " + opzet.voorziening() + " zijn er geen rekeningen met een wijk.");
        }
        var eerste =
                maanden.stream().map(Maand::maand).min(YearMonth::compareTo).orElseThrow();
        long voor = Math.min(MAANDEN_VOOR, tussen(eerste, opzet.vanaf()));
        long na = tussen(opzet.vanaf(), tot) + 1;
        if (voor < MINSTE_VOOR || na < MINSTE_NA) {
            return nietMeetbaar(
                    Reden.TE_WEINIG_GEGEVENS,
                    "Er zijn " + Math.max(0, voor) + " maanden van voor de maatregel en " + Math.max(0, na)
                            + " van erna. Nodig zijn er " + MINSTE_VOOR + " en " + MINSTE_NA + ".");
        }
        var proef = vergelijking.reken(
                opzet.vanaf().minusMonths(voor), opzet.vanaf(), tot, opzet.wijken()::contains, w -> true);
        if (Math.min(proef.proef(), proef.controle()) < MINSTE_MENSEN || !proef.isBepaald()) {
            return nietMeetbaar(
                    Reden.TE_KLEINE_GROEP,
                    "Er zijn te weinig mensen om toeval en effect uit elkaar te houden: in elke groep zijn er minstens "
                            + MINSTE_MENSEN + " nodig.");
        }
        return oordeel(proef, eerste, voor);
    }

    private Uitkomst<Bewijs> oordeel(Verhoudingsproef proef, YearMonth eerste, long voor) {
        var begin = opzet.vanaf().minusMonths(Math.min(2 * voor, tussen(eerste, opzet.vanaf())));
        var nep = begin.plusMonths(tussen(begin, opzet.vanaf()) / 2);
        var tijd = vergelijking.reken(begin, nep, opzet.vanaf().minusMonths(1), opzet.wijken()::contains, w -> true);
        var anders = vergelijking.andereWijken();
        var plaats = vergelijking.reken(
                opzet.vanaf().minusMonths(voor),
                opzet.vanaf(),
                tot,
                anders::contains,
                w -> !opzet.wijken().contains(w));
        if (tijd.isBepaald() && Math.abs(tijd.effect()) > tijd.marge(ZEKERHEID_UITEENLOPEN)) {
            return nietMeetbaar(
                    Reden.NIET_GEDEFINIEERD,
                    "De wijken met en zonder de maatregel liepen al uiteen voor hij begon. Het verschil erna zegt dus niets over de maatregel.");
        }
        return new Cijfer<>(bewijs(proef, placebo(tijd), placebo(plaats)));
    }

    private Bewijs bewijs(Verhoudingsproef proef, Placebo tijd, Placebo plaats) {
        double marge = proef.marge(ZEKERHEID);
        double uitgegeven = uitgegeven();
        return new Bewijs(
                Methode.VERGELIJKING,
                pct(proef.effect()),
                pct(proef.effect() - marge),
                pct(proef.effect() + marge),
                effect(uitgegeven, proef.effect()),
                effect(uitgegeven, proef.effect() - marge),
                effect(uitgegeven, proef.effect() + marge),
                tijd,
                Optional.of(plaats),
                proef.proef(),
                proef.controle(),
                opzet.vanaf(),
                tot);
    }

    /** Cents, where and since the measure works: of all care, also of months that a maatstaf leaves out. */
    private double uitgegeven() {
        return kosten.stream()
                .filter(m -> opzet.wijken().contains(m.wijk()) && !m.maand().isBefore(opzet.vanaf()))
                .mapToDouble(Maand::teller)
                .sum();
    }

    /** What was spent less what would have been spent. */
    static Bedrag effect(double uitgegeven, double log) {
        return new Bedrag(Math.round(uitgegeven * (1 - Math.exp(-log))));
    }

    private static Placebo placebo(Verhoudingsproef proef) {
        if (!proef.isBepaald()) {
            return new Placebo(0, -100, 100);
        }
        double marge = proef.marge(ZEKERHEID);
        return new Placebo(pct(proef.effect()), pct(proef.effect() - marge), pct(proef.effect() + marge));
    }

    static double pct(double log) {
        return 100 * (Math.exp(log) - 1);
    }

    private static long tussen(YearMonth van, YearMonth tot) {
        return java.time.temporal.ChronoUnit.MONTHS.between(van, tot);
    }

    private static <T> Uitkomst<T> nietMeetbaar(Reden reden, String waarom) {
        return new GeenCijfer<>(reden, waarom);
    }
}
