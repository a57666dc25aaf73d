// SPDX-License-Identifier: EUPL-1.2
package nl.grip.app.web.cijfer;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import nl.grip.inzicht.Antwoord;
import nl.grip.rapportage.vorm.Naamgeving;

/**
 * What the page shows.
 *
 * @param keuze as it was asked, with what had to be filled in
 * @param totaal the same without the breakdown (but by month when the parts are by month); empty where it means nothing
 * @param dimensies the columns on which one may break down
 */
public record Cijferantwoord(
        Cijferkeuze keuze, Antwoord delen, Optional<Antwoord> totaal, List<String> dimensies, Naamgeving namen) {
    public Cijferantwoord {
        dimensies = List.copyOf(dimensies);
    }

    /** What was asked for, else the value that the figure is named after, else its first. */
    public String grootheid() {
        var kop = delen.indicator().kop();
        var eigen = kop.naam().toLowerCase(Locale.ROOT);
        return Stream.of(keuze.grootheid(), eigen)
                .filter(kop.grootheden()::contains)
                .findFirst()
                .orElse(kop.grootheden().get(0));
    }
}
