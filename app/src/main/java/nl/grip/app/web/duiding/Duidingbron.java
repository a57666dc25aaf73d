// SPDX-License-Identifier: EUPL-1.2
package nl.grip.app.web.duiding;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import nl.grip.sturing.duiding.Doel;
import nl.grip.sturing.duiding.Duiding;
import nl.grip.sturing.duiding.Raadsvraag;

/** Where pages ask what was written at a figure, and where that is written. */
public interface Duidingbron {
    Optional<Duiding> find(String adres);

    Optional<Doel> findDoel(String adres);

    void leg(Duiding duiding);

    void leg(Doel doel, String wie);

    /** The questions at one figure, oldest first. */
    List<Raadsvraag> vragen(String adres);

    void stel(String adres, String vraag, String wie);

    /** Empty when there is no such question. */
    Optional<Raadsvraag> beantwoord(String adres, String nummer, String antwoord, String wie);

    LocalDate vandaag();
}
