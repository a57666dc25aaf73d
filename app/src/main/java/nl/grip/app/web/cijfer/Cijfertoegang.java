// SPDX-License-Identifier: EUPL-1.2
package nl.grip.app.web.cijfer;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.grip.app.web.rol.Bezoek;
import nl.grip.app.web.vorm.AndereRol;
import nl.grip.app.web.vorm.Nietgevonden;
import nl.grip.inzicht.Indicator;

/** A figure as far as who asks may see it; page, file and API give the same. */
public final class Cijfertoegang {
    private Cijfertoegang() {}

    /** The figure as this role may see it. */
    public static Cijferantwoord antwoord(Cijferbron bron, String naam, Map<String, String> vraag, Bezoek bezoek) {
        return getoond(bron, heel(bron, naam, vraag, bezoek), bezoek);
    }

    /** The same for a page that asks more than one: every answer as this role may see it. */
    public static Cijferbron bron(Cijferbron bron, Bezoek bezoek) {
        return bezoek.magKleinGetal() ? bron : openbaar(bron);
    }

    /** Every answer as it is shown to who sees no small groups. */
    public static Cijferbron openbaar(Cijferbron bron) {
        return new Cijferbron() {
            @Override
            public List<Indicator> list() {
                return bron.list();
            }

            @Override
            public Optional<Cijferantwoord> find(Cijferkeuze keuze) {
                return bron.find(keuze).map(bron::openbaar);
            }
        };
    }

    /** With small groups still in it. Who may not choose gets the figure as everybody of his role gets it. */
    static Cijferantwoord heel(Cijferbron bron, String naam, Map<String, String> vraag, Bezoek bezoek) {
        if (!bezoek.magCijfer(naam)) {
            throw new AndereRol();
        }
        if (bezoek.magVrijKiezen()) {
            return find(bron, Cijferkeuze.lees(naam, vraag));
        }
        var vast = find(bron, Cijferkeuze.zonder(naam, vraag.getOrDefault("grootheid", "")));
        return Driejaar.van(vast)
                .filter(keuze -> vraag.containsKey("per") && keuze.equals(Cijferkeuze.lees(naam, vraag)))
                .map(keuze -> Driejaar.alleenGekozen(find(bron, keuze)))
                .orElse(vast);
    }

    private static Cijferantwoord find(Cijferbron bron, Cijferkeuze keuze) {
        return bron.find(keuze).orElseThrow(() -> new Nietgevonden("Grip kent geen cijfer met deze naam."));
    }

    static Cijferantwoord getoond(Cijferbron bron, Cijferantwoord antwoord, Bezoek bezoek) {
        return bezoek.magKleinGetal() ? antwoord : bron.openbaar(antwoord);
    }
}
