// SPDX-License-Identifier: EUPL-1.2
package nl.grip.inzicht.prognose.stilte;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Comparator;
import java.util.List;
import nl.grip.basis.Bedrag;
import nl.grip.inzicht.prognose.Onderdeel;
import nl.grip.inzicht.prognose.Voorspelling;
import nl.grip.inzicht.prognose.Voorspelling.Post;
import nl.grip.inzicht.prognose.feiten.Feiten;
import nl.grip.inzicht.signaal.Signaal;

/**
 * An aanbieder that is still silent on the peildatum. Its bills are in the forecast as if they come: whoever knows that they
 * will not, may take this amount off.
 *
 * @param sinds the first month without any bill
 * @param gemeldOp the day on which it could first be said
 * @param bedrag delivered by it in the year as far as known, and not declared yet
 */
public record Stilte(String aanbieder, YearMonth sinds, LocalDate gemeldOp, Bedrag bedrag) {
    /** Those that were told of by that day and from which nothing came since; by aanbieder. */
    public static List<Stilte> van(List<Signaal> signalen, Feiten bekend, Voorspelling voorspelling) {
        return signalen.stream()
                .filter(s -> s.soort() == Signaal.Soort.STILLE_AANBIEDER
                        && !s.gemeldOp().isAfter(voorspelling.peildatum())
                        && zwijgtNog(s, bekend))
                .sorted(Comparator.comparing(Signaal::aanbieder))
                .map(s -> new Stilte(s.aanbieder(), s.sinds(), s.gemeldOp(), nogTeKomen(s, voorspelling)))
                .toList();
    }

    private static boolean zwijgtNog(Signaal signaal, Feiten bekend) {
        return bekend.declaraties().stream()
                .noneMatch(r -> r.aanbieder().equals(signaal.aanbieder())
                        && !YearMonth.from(r.ontvangenOp()).isBefore(signaal.sinds()));
    }

    private static Bedrag nogTeKomen(Signaal signaal, Voorspelling voorspelling) {
        return new Bedrag(voorspelling.posten().stream()
                .filter(post -> isVan(signaal.aanbieder(), post))
                .mapToLong(Post::verwacht)
                .sum());
    }

    private static boolean isVan(String aanbieder, Post post) {
        return post.onderdeel() == Onderdeel.GELEVERD_NIET_GEDECLAREERD
                && post.aanbieder().equals(aanbieder);
    }

    /** Whether a part of a forecast is what this aanbieder should still declare. */
    public boolean omvat(Post post) {
        return isVan(aanbieder, post);
    }
}
