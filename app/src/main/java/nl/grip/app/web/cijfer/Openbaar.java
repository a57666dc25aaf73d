// SPDX-License-Identifier: EUPL-1.2
package nl.grip.app.web.cijfer;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import nl.grip.basis.Uitkomst.Reden;
import nl.grip.inzicht.Antwoord;
import nl.grip.inzicht.Vraag;
import nl.grip.rapportage.vorm.Naamgeving;

/** An answer as everybody may read it, outside a page: the rule of the pages, {@link Geheimhouding}, on any question. */
public final class Openbaar {
    /** One sentence for both reasons, for another one would tell which it is. The same at every withheld figure. */
    public static final String ZIN =
            "Dit aantal laten wij niet zien. Het gaat om minder dan 10 mensen, of u zou daarmee een"
                    + " ander klein aantal kunnen uitrekenen.";

    /** What stands in a table where a figure is withheld. */
    public static final String VERBORGEN = "niet getoond";

    private static final String MAAND = "maand";

    private Openbaar() {}

    /** Whether there is a value that who looks may not see. */
    public static boolean isVerborgen(Antwoord.Rij rij) {
        return rij.findGeenCijfer()
                .filter(geen -> geen.reden() == Reden.TE_KLEINE_GROEP)
                .isPresent();
    }

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
