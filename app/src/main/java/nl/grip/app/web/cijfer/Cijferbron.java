// SPDX-License-Identifier: EUPL-1.2
package nl.grip.app.web.cijfer;

import java.util.List;
import java.util.Optional;
import nl.grip.inzicht.Indicator;

/** Where the pages about figures ask. */
public interface Cijferbron {
    /** All figures, by name. */
    List<Indicator> list();

    /** Empty when there is no figure of that name. */
    Optional<Cijferantwoord> find(Cijferkeuze keuze);

    /** The same for who sees no small groups. */
    default Cijferantwoord openbaar(Cijferantwoord antwoord) {
        return Geheimhouding.over(antwoord, Bedraggroepen.vraag(this, antwoord));
    }
}
