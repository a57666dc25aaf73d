// SPDX-License-Identifier: EUPL-1.2
package nl.grip.inzicht.prognose.uitputting;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Function;
import nl.grip.basis.Bedrag;
import nl.grip.inzicht.prognose.Voorspelling.Post;
import nl.grip.inzicht.prognose.feiten.Begrotingspost;
import nl.grip.inzicht.prognose.feiten.Contracttarief;
import nl.grip.inzicht.prognose.feiten.Declaratieregel;
import nl.grip.inzicht.prognose.feiten.Feiten;

/**
 * Money for a part of the care of a year, or of a longer or shorter period that the year is part of.
 *
 * @param voorziening {@code totaal} for all of them
 * @param aanbieder empty for all of them
 * @param wijkteam code of a wijk; empty for the whole municipality
 * @param eerder spent of it before the year, as far as declared; empty when the facts do not reach back to its start
 * @param inEigenPrijzen whether it is in the prices of its year, as its costs are; else it says nothing about when it is gone
 */
public record Budget(
        Soort soort,
        String voorziening,
        String aanbieder,
        String wijkteam,
        Looptijd looptijd,
        Bedrag bedrag,
        Optional<Bedrag> eerder,
        boolean inEigenPrijzen)
        implements Comparable<Budget> {
    public static final String TOTAAL = "totaal";

    private static final Comparator<Budget> VOLGORDE = Comparator.comparing(Budget::voorziening)
            .thenComparing(Budget::soort)
            .thenComparing(Budget::aanbieder)
            .thenComparing(Budget::wijkteam)
            .thenComparing(Budget::looptijd);

    /** Where the amount comes from. */
    public enum Soort {
        /** The budget of the municipality. */
        BEGROTING,
        /** What a contract pays at most. */
        PLAFOND;

        /** The value of the column {@code soort}. */
        public String code() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    @Override
    public int compareTo(Budget ander) {
        return VOLGORDE.compare(this, ander);
    }

    /** Whether it is of one aanbieder or of one team. */
    public boolean isKlein() {
        return !aanbieder.isEmpty() || !wijkteam.isEmpty();
    }

    /** Whether a part of a forecast is paid from it. */
    public boolean betaalt(Post post) {
        return past(voorziening.equals(TOTAAL) ? "" : voorziening, post.voorziening())
                && past(aanbieder, post.aanbieder())
                && past(wijkteam, post.wijk());
    }

    private static boolean past(String gevraagd, String waarde) {
        return gevraagd.isEmpty() || gevraagd.equals(waarde);
    }

    /** By which its draws are told apart from those of others. In which prices it is, is no part of it. */
    String kenmerk() {
        return "Budget[soort=%s, voorziening=%s, aanbieder=%s, wijkteam=%s, looptijd=%s, bedrag=%s, eerder=%s]"
                .formatted(soort, voorziening, aanbieder, wijkteam, looptijd, bedrag, eerder);
    }

    /** Whether it can be said when it is gone: there is something to spend, and it is known what went before. */
    public boolean isTeVolgen() {
        return eerder.isPresent() && bedrag.centen() > 0;
    }

    /** What is left of it for the year; empty when it is not known what went before. */
    public Optional<Bedrag> vrij() {
        return eerder.map(bedrag::min);
    }

    /** Those of a year, all versions of its budget together, and the ceilings of contracts that run in that year. */
    public static List<Budget> van(Feiten bekend, int jaar) {
        var uit = new ArrayList<Budget>();
        uit.addAll(
                samen(bekend.begroting().stream().filter(p -> p.jaar() == jaar).toList(), Budget::vanBegroting));
        uit.addAll(samen(
                bekend.tarieven().stream()
                        .filter(t -> t.plafond().isPresent() && t.bekendTot().isEmpty() && loopt(t, jaar))
                        .toList(),
                t -> vanPlafond(t, bekend.declaraties(), jaar)));
        return uit.stream().sorted().toList();
    }

    private static Budget vanBegroting(Begrotingspost post) {
        var voorziening = post.voorziening().isEmpty() ? TOTAAL : post.voorziening();
        return new Budget(
                Soort.BEGROTING,
                voorziening,
                "",
                post.wijkteam(),
                Looptijd.van(post.jaar()),
                new Bedrag(post.centen()),
                Optional.of(Bedrag.NUL),
                post.inEigenPrijzen());
    }

    private static Budget vanPlafond(Contracttarief t, List<Declaratieregel> declaraties, int jaar) {
        var looptijd = Looptijd.van(t);
        return new Budget(
                Soort.PLAFOND,
                t.voorziening(),
                t.aanbieder(),
                "",
                looptijd,
                new Bedrag(t.plafond().orElseThrow()),
                eerder(t, looptijd, declaraties, jaar),
                true);
    }

    /** What is declared of months before the year; what of those is still to come is left out. */
    private static Optional<Bedrag> eerder(
            Contracttarief t, Looptijd looptijd, List<Declaratieregel> declaraties, int jaar) {
        if (looptijd.van().getYear() >= jaar) {
            return Optional.of(Bedrag.NUL);
        }
        boolean bekend = declaraties.stream().anyMatch(r -> !r.maand().isAfter(looptijd.van()));
        return bekend
                ? Optional.of(new Bedrag(declaraties.stream()
                        .filter(r -> r.aanbieder().equals(t.aanbieder())
                                && r.voorziening().equals(t.voorziening())
                                && r.afgewezenOp().isEmpty()
                                && r.maand().getYear() < jaar
                                && !r.maand().isBefore(looptijd.van()))
                        .mapToLong(Declaratieregel::centen)
                        .sum()))
                : Optional.empty();
    }

    private static boolean loopt(Contracttarief t, int jaar) {
        return t.van().getYear() <= jaar
                && t.tot().filter(tot -> tot.getYear() < jaar).isEmpty();
    }

    /** Rows about the same care are one budget. */
    private static <T> List<Budget> samen(List<T> rijen, Function<T, Budget> vorm) {
        Map<Budget, Budget> uit = new TreeMap<>();
        rijen.stream().map(vorm).forEach(budget -> uit.merge(budget, budget, Budget::plus));
        return List.copyOf(uit.values());
    }

    private Budget plus(Budget ander) {
        return new Budget(
                soort,
                voorziening,
                aanbieder,
                wijkteam,
                looptijd,
                bedrag.plus(ander.bedrag),
                eerder,
                inEigenPrijzen && ander.inEigenPrijzen);
    }
}
