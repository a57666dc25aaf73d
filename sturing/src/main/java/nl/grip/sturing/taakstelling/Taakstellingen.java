// SPDX-License-Identifier: EUPL-1.2
package nl.grip.sturing.taakstelling;

import java.util.List;
import nl.grip.basis.Bedrag;
import nl.grip.basis.Bevinding;
import nl.grip.sturing.invoer.Invoertabel;
import nl.grip.sturing.maatregel.Planregel;

/**
 * The tasks of a municipality, as screens and documents show them and as {@code grip taakstelling} gives them.
 *
 * @param bezwaren why the measures fill nothing: then only what is booked already counts
 */
public record Taakstellingen(List<Taakstelling> taken, List<Bevinding> bezwaren) {
    public static final Taakstellingen GEEN = new Taakstellingen(List.of(), List.of());

    public Taakstellingen {
        taken = List.copyOf(taken);
        bezwaren = List.copyOf(bezwaren);
    }

    /** Filled by a calculated plan. */
    public static Taakstellingen van(Invoertabel tabel, List<Planregel> plan) {
        var gelezen = Taakstellingslezer.lees(tabel, plan);
        return new Taakstellingen(
                gelezen.isGeweigerd() ? Taakstellingslezer.opgaven(tabel).rijen() : gelezen.rijen(),
                gelezen.bevindingen().stream().filter(Bevinding::isWeigering).toList());
    }

    /** What is not filled yet; what is filled more than asked in one year fills no other. */
    public Bedrag rest() {
        return taken.stream()
                .map(Taakstelling::rest)
                .filter(rest -> rest.centen() > 0)
                .reduce(Bedrag.NUL, Bedrag::plus);
    }
}
