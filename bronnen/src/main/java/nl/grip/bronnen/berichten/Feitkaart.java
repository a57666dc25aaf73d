// SPDX-License-Identifier: EUPL-1.2
package nl.grip.bronnen.berichten;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import nl.grip.bronnen.Feitsoort;
import nl.grip.bronnen.Feitsoorten;
import nl.grip.bronnen.Lijst;
import nl.grip.bronnen.Lijst.Rij;

/**
 * How one kind of fact is made of the values of a message: a fact for each {@code rij} element.
 *
 * @param geteld whether its rows are what the file is counted by; a message has one kind of those
 * @param geld place of the column whose sum is the amount of the file, or -1
 * @param bronnen for each column of the fact, in that order, where its value comes from
 */
record Feitkaart(Feitsoort soort, Element rij, boolean geteld, List<Bron> bronnen, int geld) {
    /**
     * @param vak number of the value, or -1
     * @param met number of the value that goes with it (DebetCredit...), or -1
     */
    record Bron(Wijze wijze, int vak, int met) {}

    static List<Feitkaart> list(Berichtsoort soort, Element wortel) {
        Map<String, List<Rij>> perFeit = new LinkedHashMap<>();
        for (var rij : Lijst.lees(soort.map() + soort.structuur() + "-feiten.csv")) {
            perFeit.computeIfAbsent(rij.get("feit"), f -> new ArrayList<>()).add(rij);
        }
        return perFeit.entrySet().stream()
                .map(feit -> of(Feitsoorten.get(feit.getKey()), feit.getValue(), wortel, soort.geld()))
                .toList();
    }

    /** The first line says which element makes a fact; the others each fill a column. */
    private static Feitkaart of(Feitsoort soort, List<Rij> rijen, Element wortel, String geld) {
        var kop = rijen.get(0);
        Map<String, Bron> opKolom = new HashMap<>();
        for (var rij : rijen.subList(1, rijen.size())) {
            opKolom.put(
                    rij.get("kolom"),
                    new Bron(Wijze.of(rij.get("wijze")), vak(wortel, rij.get("uit")), vak(wortel, rij.get("met"))));
        }
        var bronnen = soort.kolommen().stream()
                .map(kolom -> Objects.requireNonNull(opKolom.remove(kolom.naam()), kolom.naam()))
                .toList();
        if (!opKolom.isEmpty()) {
            throw new IllegalArgumentException("Kolommen die niet bestaan: " + opKolom.keySet());
        }
        return new Feitkaart(
                soort,
                Structuur.element(wortel, kop.get("uit")),
                kop.get("wijze").equals("rij"),
                bronnen,
                kolommen(soort).indexOf(geld));
    }

    private static List<String> kolommen(Feitsoort soort) {
        return soort.kolommen().stream()
                .map(kolom -> soort.naam() + "." + kolom.naam())
                .toList();
    }

    private static int vak(Element wortel, String staart) {
        return staart.isEmpty() ? -1 : Structuur.element(wortel, staart).vak();
    }
}
