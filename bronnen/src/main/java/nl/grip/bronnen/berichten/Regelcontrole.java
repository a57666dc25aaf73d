// SPDX-License-Identifier: EUPL-1.2
package nl.grip.bronnen.berichten;

import java.util.List;
import java.util.Optional;

/** Tries the rules of the standard on a message while it is read; a message that is refused already is left alone. */
final class Regelcontrole {
    private final Lezing lezing;
    private final List<Toets> toetsen;
    private final Optional<Totaalcontrole> totalen;
    private final Optional<Referentiecontrole> referenties;

    Regelcontrole(Lezing lezing) {
        this.lezing = lezing;
        this.toetsen = lezing.structuur().toetsen();
        var structuur = lezing.structuur().soort().structuur();
        this.totalen = Totaalcontrole.of(lezing);
        this.referenties = structuur.equals("323") ? Optional.of(new Referentiecontrole(lezing)) : Optional.empty();
    }

    void sluit(Element element) {
        if (lezing.bevindingen().isGeweigerd()) {
            return;
        }
        for (var toets : toetsen) {
            if (toets.bij() == element) {
                toets.houd(lezing);
            }
        }
        totalen.ifPresent(controle -> controle.sluit(element));
        referenties.ifPresent(controle -> controle.sluit(element));
    }

    /** Clients were destroyed in this source: sums say nothing. */
    void nietVolledig() {
        totalen.ifPresent(Totaalcontrole::nietVolledig);
    }
}
