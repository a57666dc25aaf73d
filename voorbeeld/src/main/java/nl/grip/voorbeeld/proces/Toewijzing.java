// SPDX-License-Identifier: EUPL-1.2
package nl.grip.voorbeeld.proces;

import java.time.LocalDate;

/**
 * One allocation of a trajectory; an extension has a number of its own.
 *
 * @param volgnummer from 1 within the trajectory
 * @param volume allocated units a month
 * @param bekendOp day on which the municipality registers it
 */
public record Toewijzing(int volgnummer, LocalDate ingang, LocalDate einde, int volume, LocalDate bekendOp) {
    boolean contains(LocalDate datum) {
        return !datum.isBefore(ingang) && !datum.isAfter(einde);
    }
}
