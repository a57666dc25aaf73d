// SPDX-License-Identifier: EUPL-1.2
package nl.grip.bronnen.tabellen;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import nl.grip.bronnen.Lijst;
import nl.grip.bronnen.Pseudonimisering;

/**
 * One kind of table that Grip reads, with its own list of columns: a row of {@code tabellen.csv}, or of
 * {@code exports.csv} when its rows are what messages say.
 *
 * @param feit the fact that a row is; empty for an export
 * @param berichten the messages of which an export has the fields ({@code 323}); empty for a table of its own
 * @param geld the column whose sum is the amount of the file; empty when it has none
 */
record Tabelsoort(String naam, String feit, List<String> berichten, String geld, List<Kolom> kolommen) {
    private static final Set<String> MET_HERHALING = Set.of("grootboek", "begroting", "toegang");

    static Optional<Tabelsoort> find(String naam) {
        return zoek("tabellen/tabellen.csv", naam)
                .map(rij -> new Tabelsoort(naam, rij.get("feit"), List.of(), rij.get("geld"), kolommen(naam)))
                .or(() -> zoek("tabellen/exports.csv", naam)
                        .map(rij -> new Tabelsoort(
                                naam, "", List.of(rij.get("berichten").split(" ")), rij.get("geld"), kolommen(naam))));
    }

    /** The names of all tables, in the order of the lists. */
    static List<String> namen() {
        return Stream.of("tabellen/tabellen.csv", "tabellen/exports.csv")
                .flatMap(lijst -> Lijst.lees(lijst).stream())
                .map(rij -> rij.get("tabel"))
                .toList();
    }

    private static Optional<Lijst.Rij> zoek(String lijst, String naam) {
        return Lijst.lees(lijst).stream()
                .filter(rij -> rij.get("tabel").equals(naam))
                .findFirst();
    }

    private static List<Kolom> kolommen(String naam) {
        return Lijst.lees("tabellen/" + naam + ".csv").stream().map(Kolom::of).toList();
    }

    /** Whether two rows may be the same: two bookings, two meldingen. Then both count. */
    boolean magHerhalen() {
        return MET_HERHALING.contains(naam);
    }

    /** Whether a column of an export is of the whole message rather than of a client or a line in it. */
    boolean isKop(Kolom kolom) {
        return kolom.naam().equals("domein")
                || Exportdeel.list(this, "Jeugd", Pseudonimisering.GEEN).stream()
                        .anyMatch(deel -> deel.isKop(kolom));
    }

    /** The same table as somebody's own export has it. */
    Tabelsoort met(Kolomprofiel profiel) {
        var eigen = kolommen.stream()
                .map(kolom -> profiel.find(naam, kolom).map(kolom::als).orElse(kolom))
                .toList();
        return new Tabelsoort(naam, feit, berichten, geld, eigen);
    }
}
