// SPDX-License-Identifier: EUPL-1.2
package nl.grip.sturing.duiding;

import java.time.LocalDate;
import java.util.Optional;

/**
 * A question that somebody put at a figure; the answer stays with it.
 *
 * @param nummer tells the questions at one figure apart
 * @param adres of the figure with its choice, as in the browser
 * @param wie asks: a name, or a fractie
 */
public record Raadsvraag(
        String nummer, String adres, String tekst, String wie, LocalDate op, Optional<Antwoord> antwoord) {
    /** What was answered last; earlier answers stay in the register. */
    public record Antwoord(String tekst, String wie, LocalDate op) {}
}
