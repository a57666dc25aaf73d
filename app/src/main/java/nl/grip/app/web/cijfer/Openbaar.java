// SPDX-License-Identifier: EUPL-1.2
package nl.grip.app.web.cijfer;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import nl.grip.inzicht.Antwoord;
import nl.grip.inzicht.Vraag;
import nl.grip.rapportage.vorm.Naamgeving;

/** An answer as everybody may read it, outside a page: the rule of the pages, {@link Geheimhouding}, on any question. */
public final class Openbaar {
    private static final String MAAND = "maand";

    private Openbaar() {}

    /** @param vragen answers a question as it is; asked for the parts and for their total */
    public static Antwoord antwoord(Vraag vraag, Function<Vraag, Antwoord> vragen) {
        var delen = vragen.apply(vraag);
        var perMaand = delen.per().stream().filter(MAAND::equals).toList();
        var totaal = delen.per().equals(perMaand)
                ? Optional.<Antwoord>empty()
                : Optional.of(vragen.apply(vraag.withPer(perMaand.toArray(String[]::new))));
        return Geheimhouding.over(new Cijferantwoord(
                        Cijferkeuze.zonder(vraag.indicator(), ""), delen, totaal, List.of(), new Naamgeving(Map.of())))
                .delen();
    }
}
