// SPDX-License-Identifier: EUPL-1.2
package nl.grip.voorbeeld.tabellen;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Comparator;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.BiConsumer;
import nl.grip.voorbeeld.proces.Aanbieder;
import nl.grip.voorbeeld.proces.Levermaand;
import nl.grip.voorbeeld.proces.Regel;
import nl.grip.voorbeeld.proces.Verloop;
import nl.grip.voorbeeld.proces.Voorziening;

/** What the municipality pays for messages, as a bookkeeper adds it up: accepted lines by day of receipt. */
final class Kosten {
    private final Verloop verloop;
    private final Map<Post, Long> posten = new TreeMap<>();

    Kosten(Verloop verloop) {
        this.verloop = verloop;
        verloop.levermaanden(this::neem);
    }

    private void neem(Levermaand levermaand) {
        levermaand.regels().stream()
                .filter(r -> r.afgewezenOp().isEmpty())
                .forEach(r -> posten.merge(post(levermaand, r), r.centen(), Long::sum));
    }

    private Post post(Levermaand levermaand, Regel regel) {
        return new Post(
                regel.ontvangenOp(),
                verloop.kalender().maand(levermaand.maand()),
                levermaand.traject().voorziening(),
                verloop.gemeente().aanbieder(levermaand.traject().rang()));
    }

    void forEach(BiConsumer<Post, Long> naar) {
        posten.forEach(naar);
    }

    /** Cents that care of a year in a voorziening finally costs. */
    long jaar(int jaar, Voorziening voorziening) {
        return posten.entrySet().stream()
                .filter(p -> p.getKey().maand().getYear() == jaar
                        && p.getKey().voorziening().equals(voorziening))
                .mapToLong(Map.Entry::getValue)
                .sum();
    }

    /** One line of the ledger: paid on a day, for care of a month. */
    record Post(LocalDate op, YearMonth maand, Voorziening voorziening, Aanbieder aanbieder)
            implements Comparable<Post> {
        private static final Comparator<Post> VOLGORDE = Comparator.comparing(Post::op)
                .thenComparing(Post::maand)
                .thenComparing(p -> p.voorziening().code())
                .thenComparing(p -> p.aanbieder().rang());

        @Override
        public int compareTo(Post andere) {
            return VOLGORDE.compare(this, andere);
        }
    }
}
