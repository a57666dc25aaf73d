// SPDX-License-Identifier: EUPL-1.2
package nl.grip.inzicht.prognose.uitputting;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import nl.grip.basis.Bedrag;
import nl.grip.inzicht.prognose.Voorspelling.Post;
import nl.grip.inzicht.prognose.feiten.Begrotingspost;
import nl.grip.inzicht.prognose.feiten.Contracttarief;
import nl.grip.inzicht.prognose.feiten.Feiten;

/**
 * Money for a part of the care of a year.
 *
 * @param voorziening {@code totaal} for all of them
 * @param aanbieder empty for all of them
 * @param wijkteam code of a wijk; empty for the whole municipality
 * @param geheelJaar false for a ceiling over a longer period: that cannot be laid beside one year
 */
public record Budget(
        Soort soort, String voorziening, String aanbieder, String wijkteam, Bedrag bedrag, boolean geheelJaar)
        implements Comparable<Budget> {
    public static final String TOTAAL = "totaal";

    private static final int MAANDEN = 12;

    private static final Comparator<Budget> VOLGORDE = Comparator.comparing(Budget::voorziening)
            .thenComparing(Budget::soort)
            .thenComparing(Budget::aanbieder)
            .thenComparing(Budget::wijkteam)
            .thenComparing(Budget::geheelJaar);

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

    /** Whole months of a year that are over on a day, 0-12. */
    public static int maandenOver(int jaar, LocalDate dag) {
        var volgende = YearMonth.from(dag.plusDays(1));
        return Math.max(0, Math.min(MAANDEN, (volgende.getYear() - jaar) * MAANDEN + volgende.getMonthValue() - 1));
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

    /** Those of a year in the version of the budget that was known last, and the ceilings of contracts in that year. */
    public static List<Budget> van(Feiten bekend, int jaar) {
        var uit = new ArrayList<Budget>();
        uit.addAll(samen(begroot(bekend.begroting(), jaar), Budget::vanBegroting));
        uit.addAll(samen(
                bekend.tarieven().stream()
                        .filter(t -> t.plafond().isPresent() && t.bekendTot().isEmpty() && loopt(t, jaar))
                        .toList(),
                t -> vanPlafond(t, jaar)));
        return uit.stream().sorted().toList();
    }

    private static List<Begrotingspost> begroot(List<Begrotingspost> posten, int jaar) {
        var vanDitJaar = posten.stream().filter(p -> p.jaar() == jaar).toList();
        var laatst = vanDitJaar.stream().map(Begrotingspost::bekendVan).max(LocalDate::compareTo);
        return vanDitJaar.stream()
                .filter(p -> laatst.filter(p.bekendVan()::equals).isPresent())
                .toList();
    }

    private static Budget vanBegroting(Begrotingspost post) {
        var voorziening = post.voorziening().isEmpty() ? TOTAAL : post.voorziening();
        return new Budget(Soort.BEGROTING, voorziening, "", post.wijkteam(), new Bedrag(post.centen()), true);
    }

    private static Budget vanPlafond(Contracttarief t, int jaar) {
        boolean geheelJaar = !t.van().isBefore(LocalDate.of(jaar, 1, 1))
                && t.tot().filter(tot -> tot.getYear() == jaar).isPresent();
        var plafond = new Bedrag(t.plafond().orElseThrow());
        return new Budget(Soort.PLAFOND, t.voorziening(), t.aanbieder(), "", plafond, geheelJaar);
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
        return new Budget(soort, voorziening, aanbieder, wijkteam, bedrag.plus(ander.bedrag), geheelJaar);
    }
}
