// SPDX-License-Identifier: EUPL-1.2
package nl.grip.sturing.begroting;

import java.util.Optional;
import nl.grip.basis.Bedrag;

/**
 * A line of the table {@code begroting}. A versie is a set of mutations on the versies before it: the lines of a year add up.
 *
 * @param versie what it changes the budget with: primitief, meicirculaire, burap
 * @param afbakening a free part of the budget, such as a "Hek"; may be empty, as programma, taakveld, voorziening and
 *     wijkteam may
 * @param wet code of the wet it pays for, by its voorziening or else its taakveld; empty when it pays for neither
 * @param prijspeil year of the prices it is in; empty when nobody said
 */
public record Begrotingsregel(
        int jaar,
        String versie,
        String afbakening,
        String programma,
        String taakveld,
        String voorziening,
        String wet,
        boolean baten,
        Bedrag bedrag,
        boolean structureel,
        Optional<Integer> prijspeil) {
    Begrotingslaag laag() {
        return new Begrotingslaag(
                jaar, beeldnaam(), versie, baten ? Bedrag.NUL : bedrag, baten ? bedrag : Bedrag.NUL, prijspeil);
    }

    /** Under which the line stands in a multi-year view. */
    private String beeldnaam() {
        return afbakening.isEmpty() ? programma : afbakening;
    }
}
