// SPDX-License-Identifier: EUPL-1.2
package nl.grip.voorbeeld.proces;

import java.time.LocalDate;

/**
 * One allocation of a trajectory; an extension has a number of its own.
 *
 * @param volgnummer from 1 within the trajectory
 * @param volume allocated units a month
 * @param bekendOp day on which the municipality registers it
 * @param wijk where the client lives when it begins, from 1; it carries that address to its end
 */
public record Toewijzing(int volgnummer, LocalDate ingang, LocalDate einde, int volume, LocalDate bekendOp, int wijk) {
    /** The code of the wijk: {@code WK01} ... */
    public String wijkcode() {
        return Client.wijkcode(wijk);
    }

    boolean contains(LocalDate datum) {
        return !datum.isBefore(ingang) && !datum.isAfter(einde);
    }

    /** The same from a later day on, made known on another. */
    Toewijzing vanaf(int ander, LocalDate dag, LocalDate bekend) {
        return new Toewijzing(ander, dag, einde, volume, bekend, wijk);
    }
}
