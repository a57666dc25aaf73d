// SPDX-License-Identifier: EUPL-1.2
package nl.grip.app.web.begroting;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import nl.grip.inzicht.Antwoord;
import nl.grip.inzicht.Vraag;
import nl.grip.rapportage.vorm.Naamgeving;
import nl.grip.sturing.begroting.Begrotingsboek;
import nl.grip.sturing.begroting.Kostenbeeld;
import nl.grip.sturing.begroting.Middel;
import nl.grip.sturing.begroting.Reserveverloop;
import nl.grip.sturing.team.Teamjaar;

/** Where the page Begroting asks. */
public interface Begrotingsbron {
    Stand lees();

    /** A figure as it is known now. */
    Antwoord cijfer(Vraag vraag);

    /** Only the reserve; it asks no forecast. */
    default Reserveverloop reserve() {
        return lees().reserve();
    }

    /** What teams have and commit in the year of the peildatum. */
    default List<Teamjaar> teams() {
        return List.of();
    }

    /**
     * Budget, costs and income as known on the peildatum.
     *
     * @param gemeente CBS code of our own municipality, {@code GM0402}; empty when no message told
     * @param jaar whose costs are laid beside the budget
     */
    record Stand(
            int jaar,
            LocalDate peildatum,
            Begrotingsboek boek,
            Kostenbeeld kosten,
            Reserveverloop reserve,
            List<Middel> rijksmiddelen,
            List<Middel> eigenBijdragen,
            Optional<Long> inwoners,
            String gemeente,
            Naamgeving namen) {
        public Stand {
            rijksmiddelen = List.copyOf(rijksmiddelen);
            eigenBijdragen = List.copyOf(eigenBijdragen);
        }
    }
}
