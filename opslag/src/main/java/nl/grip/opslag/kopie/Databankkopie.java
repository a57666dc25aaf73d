// SPDX-License-Identifier: EUPL-1.2
package nl.grip.opslag.kopie;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import nl.grip.bronnen.Feitsoorten;
import nl.grip.opslag.databank.Databank;
import nl.grip.opslag.databank.Databankfout;
import nl.grip.opslag.databank.Schema;

/**
 * Makes a new database with the tables of this version and fills it with rows of another, as one transaction saw them.
 * A new file never held what was left out, which a file from which rows were deleted did.
 */
public final class Databankkopie {
    private static final String NIEUW = "nieuw";
    private static final int GEHEUGEN_IN_MB = 256;

    private final Databank bron;
    private final Keuze keuze;

    private Databankkopie(Databank bron, Keuze keuze) {
        this.bron = bron;
        this.keuze = keuze;
    }

    /** Which rows of a table go along, and as what. */
    @FunctionalInterface
    public interface Keuze {
        /** All rows as they are. */
        Keuze ALLES = (tabel, kolommen) -> "SELECT " + String.join(", ", kolommen) + " FROM " + tabel;

        /** The SELECT that gives the rows of {@code tabel} for these columns, in their order. */
        String select(String tabel, List<String> kolommen);
    }

    /**
     * Copies into a file that does not exist yet.
     *
     * @param naar in the work folder of {@code bron}: it may write nowhere else
     */
    public static void maak(Databank bron, Path naar, Keuze keuze) {
        Path werk = naar.toAbsolutePath().resolveSibling("");
        try (Databank leeg = Databank.open(naar, werk, GEHEUGEN_IN_MB, 1)) {
            Schema.maak(leeg, Feitsoorten.list());
        }
        new Databankkopie(bron, keuze).vul(naar);
    }

    private void vul(Path naar) {
        try (Connection verbinding = bron.verbinding();
                Statement opdracht = verbinding.createStatement()) {
            opdracht.execute("ATTACH '" + naar.toAbsolutePath().toString().replace("'", "''") + "' AS " + NIEUW);
            try {
                vul(opdracht);
            } finally {
                opdracht.execute("DETACH " + NIEUW);
            }
        } catch (SQLException fout) {
            throw Databankfout.of(fout);
        }
    }

    private void vul(Statement opdracht) throws SQLException {
        opdracht.execute("BEGIN TRANSACTION");
        for (String tabel : tabellen(opdracht)) {
            List<String> kolommen = kolommen(opdracht, tabel);
            String keus = keuze.select(tabel, kolommen);
            String namen = String.join(", ", kolommen);
            opdracht.execute("INSERT INTO " + NIEUW + "." + tabel + " (" + namen + ") " + keus);
            vergelijk(opdracht, tabel, namen, keus);
        }
        opdracht.execute("COMMIT");
        opdracht.execute("CHECKPOINT " + NIEUW);
    }

    /** What arrived must be what was chosen: the same number of rows and the same sum of their hashes. */
    private static void vergelijk(Statement opdracht, String tabel, String namen, String keus) throws SQLException {
        String gekozen = "FROM (" + keus + ") AS rij(" + namen + ")";
        String aangekomen = "FROM " + NIEUW + "." + tabel;
        String som = "SELECT concat(count(*), ' ', sum(hash(" + namen + "))) ";
        if (lijst(opdracht, som + gekozen + " UNION " + som + aangekomen).size() != 1) {
            throw new IllegalStateException("De kopie van " + tabel + " is anders dan het origineel");
        }
    }

    /** The tables that both have. The version belongs to the new file, not to the rows. */
    private static List<String> tabellen(Statement opdracht) throws SQLException {
        return lijst(
                opdracht,
                "SELECT schema_name || '.' || table_name FROM duckdb_tables() WHERE database_name = '" + NIEUW
                        + "' INTERSECT SELECT schema_name || '.' || table_name FROM duckdb_tables()"
                        + " WHERE database_name = current_database() AND table_name <> 'versie' ORDER BY 1");
    }

    /** The columns that both have: what is new stays empty, what no longer exists is left behind. */
    private static List<String> kolommen(Statement opdracht, String tabel) throws SQLException {
        String van =
                " FROM duckdb_columns() WHERE schema_name || '.' || table_name = '" + tabel + "' AND database_name = ";
        return lijst(
                opdracht,
                "SELECT column_name" + van + "'" + NIEUW + "' INTERSECT SELECT column_name" + van
                        + "current_database() ORDER BY 1");
    }

    private static List<String> lijst(Statement opdracht, String vraag) throws SQLException {
        List<String> antwoord = new ArrayList<>();
        try (ResultSet rijen = opdracht.executeQuery(vraag)) {
            while (rijen.next()) {
                antwoord.add(rijen.getString(1));
            }
        }
        return antwoord;
    }
}
