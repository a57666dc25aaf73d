// SPDX-License-Identifier: EUPL-1.2
package nl.grip.bronnen.tabellen;

import java.util.List;
import java.util.Optional;
import nl.grip.bronnen.Feitsoort;
import nl.grip.bronnen.Feitsoorten;
import nl.grip.bronnen.Lijst;

/**
 * One kind of table that Grip reads: a row of {@code tabellen.csv} and its own list of columns.
 *
 * @param geld the column of the fact whose sum is the amount of the file; empty when it has none
 */
record Tabelsoort(String naam, Feitsoort feit, String geld, List<Kolom> kolommen) {
    static Optional<Tabelsoort> find(String naam) {
        return Lijst.lees("tabellen/tabellen.csv").stream()
                .filter(rij -> rij.get("tabel").equals(naam))
                .map(Tabelsoort::of)
                .findFirst();
    }

    private static Tabelsoort of(Lijst.Rij rij) {
        var kolommen = Lijst.lees("tabellen/" + rij.get("tabel") + ".csv").stream()
                .map(Kolom::of)
                .toList();
        return new Tabelsoort(rij.get("tabel"), Feitsoorten.get(rij.get("feit")), rij.get("geld"), kolommen);
    }

    /** Where a column of the fact stands. */
    int plaats(String feitkolom) {
        var kolommenVanFeit = feit.kolommen();
        for (int i = 0; i < kolommenVanFeit.size(); i++) {
            if (kolommenVanFeit.get(i).naam().equals(feitkolom)) {
                return i;
            }
        }
        throw new IllegalArgumentException(feitkolom + " is geen kolom van " + feit.naam());
    }
}
