// SPDX-License-Identifier: EUPL-1.2
package nl.grip.app.web.duiding;

import java.time.LocalDate;
import java.util.Optional;
import nl.grip.sturing.duiding.Doel;
import nl.grip.sturing.duiding.Duiding;

/** Where pages ask what was written at a figure, and where that is written. */
public interface Duidingbron {
    Optional<Duiding> find(String adres);

    Optional<Doel> findDoel(String adres);

    void leg(Duiding duiding);

    void leg(Doel doel, String wie);

    LocalDate vandaag();
}
