// SPDX-License-Identifier: EUPL-1.2
package nl.grip.bronnen.tabellen;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;

/**
 * The header of a table file against the columns the table has.
 *
 * @param plaatsen for each column of the table, in that order, its place in the file; -1 when it is missing
 * @param breedte how many columns the file has
 */
record Tabelkop(
        List<Integer> plaatsen, int breedte, List<String> ontbrekend, List<String> onbekend, List<String> dubbel) {
    static Tabelkop of(Cel.Rij kop, List<Kolom> kolommen) {
        var namen = kop.cellen().stream().map(cel -> kaal(cel.toon())).toList();
        var verwacht = kolommen.stream().map(Kolom::kop).toList();
        return new Tabelkop(
                verwacht.stream()
                        .map(naam -> naam.isEmpty() ? -1 : namen.indexOf(naam))
                        .toList(),
                namen.size(),
                kolommen.stream()
                        .filter(kolom -> !kolom.magOntbreken() && !namen.contains(kolom.kop()))
                        .map(Kolom::kop)
                        .toList(),
                namen.stream()
                        .filter(naam -> !naam.isEmpty() && !verwacht.contains(naam))
                        .toList(),
                dubbel(namen.stream()
                        .filter(naam -> !naam.isEmpty() && verwacht.contains(naam))
                        .toList()));
    }

    private static List<String> dubbel(List<String> namen) {
        List<String> dubbel = new ArrayList<>();
        var gezien = new HashSet<String>();
        namen.stream().filter(naam -> !gezien.add(naam)).forEach(dubbel::add);
        return dubbel;
    }

    /** As a column is called: capitals and spaces do not count. */
    static String kaal(String naam) {
        return naam.strip().toLowerCase(Locale.ROOT).replace(' ', '_');
    }

    /** The cell of a column; an empty one when the row is shorter or the file has no such column. */
    Cel cel(Cel.Rij rij, int kolom) {
        int plaats = plaatsen.get(kolom);
        return plaats >= 0 && plaats < rij.cellen().size() ? rij.cellen().get(plaats) : new Cel.Tekst("");
    }
}
