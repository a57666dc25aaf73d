// SPDX-License-Identifier: EUPL-1.2
package nl.grip.voorbeeld.berichten;

import java.time.LocalDate;

/**
 * A made-up person, as far as a 301 wants to know one.
 *
 * @param geslacht 0 unknown, 1 man, 2 woman (COD046)
 * @param postcode four digits and two letters
 */
public record Burger(
        String bsn,
        LocalDate geboortedatum,
        String geslacht,
        String achternaam,
        String voornaam,
        String postcode,
        int huisnummer) {}
