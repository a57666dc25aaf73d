// SPDX-License-Identifier: EUPL-1.2
package nl.grip.bronnen.berichten;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;

/** The elements of one kind of message, in which facts they are kept, and the rules they may break. */
final class Structuur {
    private final Berichtsoort soort;
    private final Element wortel;
    private final List<Feitkaart> feiten;
    private final List<Toets> toetsen;
    private final Map<String, Element> opStaart = new ConcurrentHashMap<>();

    private Structuur(Berichtsoort soort, Element wortel) {
        this.soort = soort;
        this.wortel = wortel;
        this.feiten = Feitkaart.list(soort, wortel);
        this.toetsen = Toetsen.list(this);
    }

    static Structuur of(Berichtsoort soort) {
        return new Structuur(soort, new Structuurbouwer(soort).bouw());
    }

    Berichtsoort soort() {
        return soort;
    }

    Element wortel() {
        return wortel;
    }

    List<Feitkaart> feiten() {
        return feiten;
    }

    List<Toets> toetsen() {
        return toetsen;
    }

    /** How many values a message has at most at one moment. */
    int vakken() {
        return wortel.vakken();
    }

    /** The one element whose path ends with these names; none or two is a mistake in our lists. */
    Element element(String staart) {
        return opStaart.computeIfAbsent(staart, s -> element(wortel, s));
    }

    /** The one element whose path ends with these names; empty when this message has none. */
    Optional<Element> findElement(String staart) {
        var gevonden = new ArrayList<Element>();
        zoek(wortel, staart, gevonden);
        return gevonden.size() == 1 ? Optional.of(gevonden.get(0)) : Optional.empty();
    }

    static Element element(Element wortel, String staart) {
        var gevonden = new ArrayList<Element>();
        zoek(wortel, staart, gevonden);
        if (gevonden.size() != 1) {
            throw new IllegalArgumentException(staart + " staat " + gevonden.size() + " keer in " + wortel.namespace());
        }
        return gevonden.get(0);
    }

    private static void zoek(Element element, String staart, List<Element> gevonden) {
        if (element.isOp(staart)) {
            gevonden.add(element);
        }
        element.kinderen().forEach(kind -> zoek(kind, staart, gevonden));
    }
}
