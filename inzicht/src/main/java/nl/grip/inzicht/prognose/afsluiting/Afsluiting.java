// SPDX-License-Identifier: EUPL-1.2
package nl.grip.inzicht.prognose.afsluiting;

import java.time.LocalDate;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import nl.grip.basis.Uitkomst;
import nl.grip.basis.Uitkomst.Cijfer;
import nl.grip.basis.Uitkomst.GeenCijfer;
import nl.grip.basis.Uitkomst.Reden;
import nl.grip.inzicht.prognose.Onderdeel;
import nl.grip.inzicht.prognose.Voorspelling;

/**
 * The closing of a service year on a day after it: the year as it is written down, care that was given in it is cost of it
 * (BBV art. 4, stelsel van baten en lasten).
 *
 * @param posten sorted by aanbieder and voorziening
 */
public record Afsluiting(int jaar, LocalDate peildatum, List<Afsluitpost> posten) {
    public Afsluiting {
        posten = List.copyOf(posten);
    }

    /** From the forecast on that day, broken down to aanbieder; no closing while the year still runs. */
    public static Uitkomst<Afsluiting> van(Voorspelling voorspelling) {
        var laatsteDag = LocalDate.of(voorspelling.jaar(), 12, 31);
        if (voorspelling.peildatum().isBefore(laatsteDag)) {
            return new GeenCijfer<>(
                    Reden.NIET_GEDEFINIEERD,
                    "Het jaar loopt nog. Sluit af met een peildatum vanaf " + laatsteDag + ".");
        }
        if (voorspelling.posten().isEmpty()) {
            return new GeenCijfer<>(Reden.TE_WEINIG_GEGEVENS, "Er is niets bekend van dit jaar per aanbieder.");
        }
        return new Cijfer<>(
                new Afsluiting(voorspelling.jaar(), voorspelling.peildatum(), posten(voorspelling.posten())));
    }

    public Afsluitpost totaal() {
        return posten.stream().reduce(new Afsluitpost("", "", 0, 0), Afsluiting::plus);
    }

    private static List<Afsluitpost> posten(List<Voorspelling.Post> posten) {
        SortedMap<String, Afsluitpost> uit = new TreeMap<>();
        posten.stream()
                .filter(post -> post.onderdeel() != Onderdeel.BUITEN_BERICHTEN)
                .map(Afsluiting::post)
                .forEach(post -> uit.merge(post.aanbieder() + "/" + post.voorziening(), post, Afsluiting::plus));
        return List.copyOf(uit.values());
    }

    private static Afsluitpost post(Voorspelling.Post post) {
        boolean gedeclareerd = post.onderdeel() == Onderdeel.GEDECLAREERD;
        return new Afsluitpost(
                post.aanbieder(),
                post.voorziening(),
                gedeclareerd ? post.verwacht() : 0,
                gedeclareerd ? 0 : post.verwacht());
    }

    private static Afsluitpost plus(Afsluitpost a, Afsluitpost b) {
        return new Afsluitpost(
                a.aanbieder(),
                a.voorziening(),
                a.gedeclareerd() + b.gedeclareerd(),
                a.nogTeBetalen() + b.nogTeBetalen());
    }
}
