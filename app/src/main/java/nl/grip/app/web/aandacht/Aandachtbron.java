// SPDX-License-Identifier: EUPL-1.2
package nl.grip.app.web.aandacht;

import java.time.LocalDate;
import java.util.Optional;
import nl.grip.sturing.aandacht.Aandachtslijst;
import nl.grip.sturing.aandacht.Afhandeling;

/** Where the attention list is asked, and where what was decided about it goes. */
public interface Aandachtbron {
    /** Empty while the facts are being looked through: that is not a list on which nothing stands. */
    Optional<Aandachtslijst> lees();

    /** The day of the list: the last on which something came in. */
    LocalDate peildatum();

    LocalDate vandaag();

    void handelAf(String code, Afhandeling afhandeling);

    /** What people call an aanbieder or a voorziening. */
    String naam(String kolom, String code);
}
