// SPDX-License-Identifier: EUPL-1.2
package nl.grip.bronnen.berichten;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** A 305 or 307: its status, its days, and what it is about. */
final class Leveringtoetsen extends Toetsen {
    private static final Set<String> STATUSSEN = Set.of("1", "3");

    private final Element product;

    Leveringtoetsen(Structuur structuur, String product) {
        super(structuur);
        this.product = op(product);
    }

    @Override
    List<Toets> list() {
        var status = op(product.naam() + "/StatusAanlevering");
        var nummer = op(product.naam() + "/ToewijzingNummer");
        var waarvoor = op(product.naam() + "/Product");
        List<Toets> toetsen = new ArrayList<>();
        toetsen.add(elfproef(op("Bericht/Client")));
        toetsen.add(
                toets(product, status, "CS058", lezing -> !STATUSSEN.contains(lezing.tekst(status)), "status 1 of 3"));
        toetsen.add(toets(
                product,
                waarvoor,
                "IV096",
                lezing -> !lezing.heeft(nummer) && !lezing.heeft(waarvoor),
                "een product als er geen toewijzingsnummer is"));
        if (product.naam().equals("StopProduct")) {
            toetsen.add(volgorde(product, op("StopProduct/Begindatum"), op("StopProduct/Einddatum")));
        }
        return toetsen;
    }
}
