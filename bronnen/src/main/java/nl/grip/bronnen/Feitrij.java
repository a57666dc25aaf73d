// SPDX-License-Identifier: EUPL-1.2
package nl.grip.bronnen;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One fact as it stood in a file.
 *
 * @param nummer row number within the message or table, from 1; with the content hash it is the key of the fact
 * @param regel line in the bare message or table, from 1
 * @param plaats element path with positions ({@code Bericht/Declaratie/Clienten/Client[2]/...}), or empty for a table
 * @param waarden one value a column of {@code soort}, in that order; null where the file had none
 */
public record Feitrij(Feitsoort soort, int nummer, int regel, String plaats, List<@Nullable Object> waarden) {}
