// SPDX-License-Identifier: EUPL-1.2
package nl.grip.opslag.databank;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Properties;
import org.duckdb.DuckDBConnection;

/**
 * An open DuckDB file. It is opened closed off: it reaches no file but its own and those in the work folder, loads no
 * extension, and its settings cannot be changed afterwards.
 */
public final class Databank implements AutoCloseable {
    private final DuckDBConnection houder;

    private Databank(DuckDBConnection houder) {
        this.houder = houder;
    }

    /**
     * Opens the file, or makes it when it is not there.
     *
     * @param werkmap where DuckDB may write what does not fit in memory
     */
    public static Databank open(Path bestand, Path werkmap, int geheugenInMb, int draden) {
        try {
            DuckDBConnection verbinding = DuckDBConnection.newConnection(
                    "jdbc:duckdb:" + bestand.toAbsolutePath(), false, eigenschappen(werkmap, geheugenInMb, draden));
            return beveiligd(verbinding);
        } catch (SQLException e) {
            throw Databankfout.of(e);
        } catch (Exception e) {
            throw new IllegalStateException(e);
        }
    }

    /** A connection of one's own, to be closed by who asked for it. */
    public Connection verbinding() throws SQLException {
        return duckVerbinding();
    }

    DuckDBConnection duckVerbinding() throws SQLException {
        return houder.duplicate();
    }

    /** Closes the file; DuckDB then writes its log into it, so that the next opening has nothing to replay. */
    @Override
    public void close() {
        try {
            houder.close();
        } catch (SQLException e) {
            throw Databankfout.of(e);
        }
    }

    private static Databank beveiligd(DuckDBConnection verbinding) throws SQLException {
        try (Statement opdracht = verbinding.createStatement()) {
            opdracht.execute("SET lock_configuration = true");
            try (ResultSet versie = opdracht.executeQuery("SELECT version()")) {
                versie.next();
                Databankversie.parse(versie.getString(1)).eisMinstens(Databankversie.MINSTENS);
            }
            return new Databank(verbinding);
        } catch (SQLException | RuntimeException e) {
            verbinding.close();
            throw e;
        }
    }

    private static Properties eigenschappen(Path werkmap, int geheugenInMb, int draden) {
        String werk = werkmap.toAbsolutePath().toString();
        Properties eigenschappen = new Properties();
        eigenschappen.setProperty("memory_limit", geheugenInMb + "MB");
        eigenschappen.setProperty("threads", Integer.toString(draden));
        eigenschappen.setProperty("temp_directory", werk);
        eigenschappen.setProperty("allowed_directories", "['" + werk.replace("'", "''") + "']");
        eigenschappen.setProperty("enable_external_access", "false");
        eigenschappen.setProperty("autoinstall_known_extensions", "false");
        return eigenschappen;
    }
}
