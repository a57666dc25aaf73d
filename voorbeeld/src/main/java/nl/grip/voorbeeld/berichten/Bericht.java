// SPDX-License-Identifier: EUPL-1.2
package nl.grip.voorbeeld.berichten;

import java.time.LocalDate;
import java.util.Optional;
import nl.grip.basis.Bedrag;

/** A message of iWmo or iJw, release 3.2. */
public sealed interface Bericht
        permits Toewijzingsbericht,
                Startbericht,
                Stopbericht,
                Verzoekbericht,
                Declaratiebericht,
                Antwoordbericht,
                Retourbericht {
    Berichtkop kop();

    /** {@code 301}, {@code 323} and the like. */
    String nummer();

    /** {@code JW323} and the like: the name it goes by. */
    default String soort() {
        return Standaard.van(kop().domein()).berichtvoorvoegsel().toUpperCase(java.util.Locale.ROOT) + nummer();
    }

    /** How many facts it holds: ToegewezenProducten, or Prestaties. */
    int rijen();

    /** What is declared in it, where it declares. */
    default Optional<Bedrag> bedrag() {
        return Optional.empty();
    }

    /** The day on which it was sent. */
    default LocalDate verzondenOp() {
        return kop().dagtekening();
    }

    /** Who sent it. */
    default String verzender() {
        return kop().afzender();
    }
}
