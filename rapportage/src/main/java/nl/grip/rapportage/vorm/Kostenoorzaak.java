// SPDX-License-Identifier: EUPL-1.2
package nl.grip.rapportage.vorm;

import java.util.List;
import java.util.stream.Stream;
import nl.grip.sturing.jaarbeeld.Oorzaken;

/**
 * One cause of a change in cost, in words: on a page and in a document alike.
 *
 * @param stappen more or less, in the steps of {@link Oorzaken#inStappen()}
 * @param reden as in {@code door hogere tarieven}
 */
public record Kostenoorzaak(long stappen, String reden) {
    /**
     * Those that made a difference; together they are the change as it is printed.
     *
     * @param wie who get help, as in {@code kinderen}
     */
    public static List<Kostenoorzaak> van(Oorzaken oorzaken, String wie) {
        var stappen = oorzaken.inStappen();
        return Stream.of(
                        van(stappen.get(1), "doordat meer %s hulp kregen", "doordat minder %s hulp kregen", wie),
                        van(stappen.get(2), "door hogere tarieven", "door lagere tarieven", wie),
                        van(stappen.get(3), "door zwaardere hulp", "door lichtere hulp", wie))
                .filter(oorzaak -> oorzaak.stappen != 0)
                .toList();
    }

    private static Kostenoorzaak van(long stappen, String omhoog, String omlaag, String wie) {
        return new Kostenoorzaak(stappen, (stappen < 0 ? omlaag : omhoog).formatted(wie));
    }
}
