// SPDX-License-Identifier: EUPL-1.2
package nl.grip.inzicht.prognose.raming;

import nl.grip.inzicht.prognose.dossier.Maandtelling;
import nl.grip.inzicht.prognose.dossier.Zorgtraject;

/** The expected cost of one year of care, from what was learned: declared, delivered, running and still to come. */
public final class Raming {
    private Raming() {}

    public static Verwachting van(Ervaring ervaring, Ramingvraag vraag) {
        var kader = new Ramingkader(ervaring, vraag);
        Declaratieraming.telOp(kader);
        ervaring.dossiers().trajecten().stream()
                .filter(traject -> Maandtelling.maand(traject.laatste().bekend()) <= kader.peilmaand())
                .forEach(traject -> telOp(kader, traject));
        Instroomraming.telOp(kader);
        return kader.verwachting();
    }

    private static void telOp(Ramingkader kader, Zorgtraject traject) {
        if (!traject.isBegonnen()) {
            Wachtraming.telOp(kader, traject);
        } else if (!traject.isGestopt() || Maandtelling.maand(traject.einde()) >= kader.van()) {
            Trajectraming.telOp(kader, traject);
        }
    }
}
