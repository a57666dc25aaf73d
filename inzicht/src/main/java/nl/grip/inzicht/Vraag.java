// SPDX-License-Identifier: EUPL-1.2
package nl.grip.inzicht;

import java.util.List;
import java.util.Optional;
import nl.grip.basis.Peildatum;

/**
 * What one wants to know of an indicator.
 *
 * @param indicator its name
 * @param peildatum the day from which one looks; empty = the last day on which something came in
 * @param per the columns of the breakdown, none for one total; empty = those of the indicator
 * @param filters all of them must hold
 */
public record Vraag(String indicator, Optional<Peildatum> peildatum, Optional<List<String>> per, List<Filter> filters) {
    public Vraag {
        per = per.map(List::copyOf);
        filters = List.copyOf(filters);
    }

    /** Everything, in the breakdown of the indicator. */
    public static Vraag of(String indicator) {
        return new Vraag(indicator, Optional.empty(), Optional.empty(), List.of());
    }

    public Vraag withPeildatum(Peildatum dag) {
        return new Vraag(indicator, Optional.of(dag), per, filters);
    }

    public Vraag withPer(String... kolommen) {
        return new Vraag(indicator, peildatum, Optional.of(List.of(kolommen)), filters);
    }

    /** The filters as they are typed: {@code voorziening=J01|J02}, {@code maand=2026-01..2026-06}. */
    public Vraag withFilters(String... teksten) {
        List<Filter> nieuw = java.util.Arrays.stream(teksten).map(Filter::parse).toList();
        return new Vraag(indicator, peildatum, per, nieuw);
    }

    /**
     * The same question with these filters in the place of those on the same columns. Both must have one breakdown: a column
     * on which they differ cannot be part of it (Vraagfout).
     */
    public Vraag naast(List<Filter> andere) {
        List<String> kolommen = andere.stream().map(Filter::kolom).toList();
        per.ifPresent(gevraagd -> gevraagd.stream().filter(kolommen::contains).forEach(kolom -> {
            throw new Vraagfout("Op " + kolom + " wordt vergeleken: laat die kolom uit de uitsplitsing weg.");
        }));
        List<Filter> nieuw = new java.util.ArrayList<>(filters);
        nieuw.removeIf(filter -> kolommen.contains(filter.kolom()));
        nieuw.addAll(andere);
        return new Vraag(indicator, peildatum, per, nieuw);
    }
}
