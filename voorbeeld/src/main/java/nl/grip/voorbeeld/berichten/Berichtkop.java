// SPDX-License-Identifier: EUPL-1.2
package nl.grip.voorbeeld.berichten;

import java.time.LocalDate;
import nl.grip.basis.Domein;

/**
 * Who sends what to whom: a municipality (four digits) to a provider (AGB, eight digits) or the other way round.
 *
 * @param identificatie BerichtIdentificatie/Identificatie, at most twelve signs
 */
public record Berichtkop(
        Domein domein, String afzender, String ontvanger, String identificatie, LocalDate dagtekening) {}
