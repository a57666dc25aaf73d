// SPDX-License-Identifier: EUPL-1.2
package nl.grip.app.web.prognose;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import nl.grip.inzicht.prognose.Maandstand;
import nl.grip.inzicht.prognose.meerjaren.Meerjarenregel;
import nl.grip.inzicht.prognose.uitputting.Uitputting;
import nl.grip.inzicht.prognose.vergelijking.Vergelijking;

/**
 * What stands beside a forecast; each part is empty when it cannot be said.
 *
 * @param vergelekenMet the earlier day of {@code verschil}
 */
public record Bijlagen(
        Optional<LocalDate> vergelekenMet,
        List<Vergelijking.Regel> verschil,
        List<Uitputting> uitputting,
        List<Meerjarenregel> jaren,
        List<Maandstand> verloop) {
    public static final Bijlagen GEEN = new Bijlagen(Optional.empty(), List.of(), List.of(), List.of(), List.of());

    public Bijlagen {
        verschil = List.copyOf(verschil);
        uitputting = List.copyOf(uitputting);
        jaren = List.copyOf(jaren);
        verloop = List.copyOf(verloop);
    }
}
