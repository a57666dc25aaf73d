// SPDX-License-Identifier: EUPL-1.2
package nl.grip.sturing.duiding;

import java.time.LocalDate;

/**
 * Why a figure is as it is.
 *
 * @param adres of the figure with its choice, as in the browser
 * @param tekst in the words of the officer
 * @param toen what the figure said when this was written, in a sentence
 * @param stand tells values of the figure apart
 */
public record Duiding(String adres, String tekst, String wie, LocalDate op, String toen, String stand) {
    /** Whether the figure is not what it was when this was written. */
    public boolean isVerschoven(String nu) {
        return !stand.equals(nu);
    }
}
