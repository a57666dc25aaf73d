// SPDX-License-Identifier: EUPL-1.2
package nl.grip.sturing.aandacht;

import java.time.LocalDate;

/**
 * A file of which nothing counts.
 *
 * @param sha256 of its bytes as received
 * @param reden one Dutch sentence
 */
public record Weigering(String sha256, String bestand, LocalDate op, String reden) {}
