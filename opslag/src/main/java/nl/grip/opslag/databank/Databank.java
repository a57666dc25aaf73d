// SPDX-License-Identifier: EUPL-1.2
package nl.grip.opslag.databank;

import java.io.IOException;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.OptionalLong;
import java.util.Properties;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import nl.grip.opslag.fout.MagazijnInGebruik;
import nl.grip.opslag.fout.SchrijvenMislukt;
import org.duckdb.DuckDBConnection;
import org.duckdb.DuckDBDriver;

/**
 * An open DuckDB file. It is opened closed off: it reaches no file but its own and those in the work folder, loads no
 * extension, and its settings cannot be changed afterwards.
 */
public final class Databank implements AutoCloseable {
    /** DuckDB keeps other processes out, but hands the same file to who opens it twice in one process. */
    private static final Set<Path> OPEN = ConcurrentHashMap.newKeySet();

    /** Every batch is larger than the 16 MB of DuckDB itself, and folding the log in costs as much as the batch. */
    private static final String LOG_HOOGSTENS = "256MB";

    private final Path bestand;
    private final DuckDBConnection houder;
    private final Object opVraag = new Object();

    private Databank(Path bestand, DuckDBConnection houder) {
        this.bestand = bestand;
        this.houder = houder;
    }

    /**
     * Opens the file, or makes it when it is not there.
     *
     * @param werkmap where DuckDB may write what does not fit in memory
     */
    public static Databank open(Path bestand, Path werkmap, int geheugenInMb, int draden) {
        Path echt = echt(bestand);
        if (!OPEN.add(echt)) {
            throw new MagazijnInGebruik(OptionalLong.of(ProcessHandle.current().pid()), null);
        }
        try {
            return new Databank(echt, beveiligd(echt, eigenschappen(werkmap, geheugenInMb, draden)));
        } catch (SQLException e) {
            OPEN.remove(echt);
            throw Databankfout.of(e);
        } catch (RuntimeException e) {
            OPEN.remove(echt);
            throw e;
        }
    }

    /** A connection of one's own, to be closed by who asked for it. */
    public Connection verbinding() throws SQLException {
        return duckVerbinding();
    }

    /** Held by who works out what was asked for; apart, so that it keeps nobody else waiting. */
    Object opVraag() {
        return opVraag;
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
        } finally {
            OPEN.remove(bestand);
        }
    }

    private static DuckDBConnection beveiligd(Path bestand, Properties eigenschappen) throws SQLException {
        DuckDBConnection verbinding = verbind(bestand, eigenschappen);
        try (Statement opdracht = verbinding.createStatement()) {
            opdracht.execute("SET lock_configuration = true");
            Databankversie.parse(versie(opdracht)).eisMinstens(Databankversie.MINSTENS);
            return verbinding;
        } catch (SQLException | RuntimeException e) {
            verbinding.close();
            throw e;
        }
    }

    /** To the last row: an answer that is not read out keeps its transaction open, and then nothing old is ever cleaned up. */
    private static String versie(Statement opdracht) throws SQLException {
        String versie = "";
        try (ResultSet antwoord = opdracht.executeQuery("SELECT version()")) {
            while (antwoord.next()) {
                versie = antwoord.getString(1);
            }
        }
        return versie;
    }

    private static DuckDBConnection verbind(Path bestand, Properties eigenschappen) throws SQLException {
        try {
            return DuckDBConnection.newConnection("jdbc:duckdb:" + bestand, false, eigenschappen);
        } catch (SQLException e) {
            throw e;
        } catch (Exception e) {
            throw new IllegalStateException(e);
        }
    }

    private static Path echt(Path bestand) {
        try {
            Path heel = bestand.toAbsolutePath();
            return heel.resolveSibling("").toRealPath().resolve(heel.getFileName());
        } catch (IOException e) {
            throw SchrijvenMislukt.of(e);
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
        eigenschappen.setProperty("checkpoint_threshold", LOG_HOOGSTENS);
        eigenschappen.setProperty(DuckDBDriver.JDBC_STREAM_RESULTS, "true");
        return eigenschappen;
    }
}
