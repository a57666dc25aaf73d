// SPDX-License-Identifier: EUPL-1.2
package nl.grip.app.web.duiding;

import java.util.Optional;
import nl.grip.rapportage.vorm.Notatie;
import nl.grip.sturing.duiding.Doel;
import nl.grip.sturing.duiding.Duiding;

/**
 * What stands at a figure: why it is so, whether it moved since, and its goal.
 *
 * @param adres of the figure with its choice
 * @param verschoven what it said then, when it says something else now
 * @param schrijven whether this reader may write it
 */
public record Duidingblok(
        String adres,
        Optional<String> tekst,
        String door,
        Optional<String> verschoven,
        Optional<String> doel,
        boolean schrijven) {

    /** @param stand tells the values of the figure now apart from those of then */
    public static Duidingblok van(Duidingbron bron, String adres, String stand, boolean schrijven) {
        var duiding = bron.find(adres);
        return new Duidingblok(
                adres,
                duiding.map(Duiding::tekst),
                duiding.map(d -> d.wie() + ", " + Notatie.datum(d.op())).orElse(""),
                duiding.filter(d -> d.isVerschoven(stand)).map(Duiding::toen),
                bron.findDoel(adres).map(Duidingblok::zin),
                schrijven);
    }

    private static String zin(Doel doel) {
        return doel.hoeveel() + ", " + doel.wanneer() + " (" + doel.besluit() + ")";
    }

    /** Whether there is anything to show. */
    public boolean isLeeg() {
        return tekst.isEmpty() && doel.isEmpty() && !schrijven;
    }
}
