// SPDX-License-Identifier: EUPL-1.2
package nl.grip.opslag.databank;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import nl.grip.bronnen.Feitrij;
import org.duckdb.DuckDBAppender;
import org.duckdb.DuckDBConnection;
import org.jspecify.annotations.Nullable;

/**
 * The one way in which rows get into the database: all of them, or none. The appender of DuckDB loses rows in silence
 * when it is used in another order than here: first an explicit transaction, then appending, then {@code flush()},
 * which tells of failures that {@code close()} swallows, then counting what arrived, and only then the commit.
 */
public final class Invoer implements AutoCloseable {
    private final DuckDBConnection verbinding;
    private final Map<String, Tabelinvoer> tabellen = new HashMap<>();
    private boolean vastgelegd;

    private Invoer(DuckDBConnection verbinding) {
        this.verbinding = verbinding;
    }

    /** Begins a transaction on a connection of its own, which an error leaves behind unusable. */
    public static Invoer begin(Databank databank) {
        try {
            Invoer invoer = new Invoer(databank.duckVerbinding());
            invoer.voerUit("BEGIN TRANSACTION");
            return invoer;
        } catch (SQLException e) {
            throw Databankfout.of(e);
        }
    }

    /** Adds a fact of the message with this hash. */
    public void feit(String bericht, Feitrij rij) {
        try {
            DuckDBAppender naar = tabel("feit", rij.soort().naam()).nieuweRij();
            naar.append(bericht).append(rij.nummer()).append(rij.regel()).append(rij.plaats());
            List<@Nullable Object> waarden = rij.waarden();
            for (int i = 0; i < waarden.size(); i++) {
                voegToe(naar, waarden.get(i));
            }
            naar.endRow();
        } catch (SQLException e) {
            throw Databankfout.of(e);
        }
    }

    /** Adds a row to a table of {@code beheer}; values in the order of its columns. */
    public void beheer(String tabel, @Nullable Object... waarden) {
        try {
            DuckDBAppender naar = tabel("beheer", tabel).nieuweRij();
            for (@Nullable Object waarde : waarden) {
                voegToe(naar, waarde);
            }
            naar.endRow();
        } catch (SQLException e) {
            throw Databankfout.of(e);
        }
    }

    /** Makes all rows lasting, after checking that all of them arrived. */
    public void legVast() {
        try {
            for (Tabelinvoer tabel : tabellen.values()) {
                tabel.sluitAf();
            }
            voerUit("COMMIT");
            vastgelegd = true;
        } catch (SQLException e) {
            throw Databankfout.of(e);
        }
    }

    /** Takes everything back that was not made lasting. */
    @Override
    public void close() {
        tabellen.values().forEach(Tabelinvoer::verwerp);
        try (DuckDBConnection dicht = verbinding) {
            if (!vastgelegd) {
                voerUit("ROLLBACK");
            }
        } catch (SQLException e) {
            // The connection is thrown away; DuckDB then takes the transaction back itself.
        }
    }

    private static void voegToe(DuckDBAppender naar, @Nullable Object waarde) throws SQLException {
        if (waarde == null) {
            naar.appendNull();
        } else if (waarde instanceof String tekst) {
            naar.append(tekst);
        } else if (waarde instanceof Long getal) {
            naar.append(getal.longValue());
        } else if (waarde instanceof LocalDate dag) {
            naar.append(dag);
        } else if (waarde instanceof OffsetDateTime tijd) {
            naar.append(tijd);
        } else {
            throw new IllegalArgumentException("Geen waarde voor het magazijn: " + waarde.getClass());
        }
    }

    private Tabelinvoer tabel(String schema, String naam) throws SQLException {
        Tabelinvoer open = tabellen.get(naam);
        if (open == null) {
            open = new Tabelinvoer(schema, naam);
            tabellen.put(naam, open);
        }
        return open;
    }

    private void voerUit(String sql) throws SQLException {
        try (Statement opdracht = verbinding.createStatement()) {
            opdracht.execute(sql);
        }
    }

    /** The rows of one table. */
    private final class Tabelinvoer {
        private final String tabel;
        private final long vooraf;
        private final DuckDBAppender appender;
        private long rijen;

        Tabelinvoer(String schema, String naam) throws SQLException {
            this.tabel = schema + "." + naam;
            this.vooraf = aantal();
            this.appender = verbinding.createAppender(schema, naam);
        }

        DuckDBAppender nieuweRij() throws SQLException {
            rijen++;
            return appender.beginRow();
        }

        void sluitAf() throws SQLException {
            appender.flush();
            long erbij = aantal() - vooraf;
            if (erbij != rijen) {
                throw new IllegalStateException(
                        "Van " + rijen + " rijen voor " + tabel + " kwamen er " + erbij + " aan");
            }
        }

        void verwerp() {
            try {
                appender.close();
            } catch (SQLException e) {
                // What it still held is not wanted any more.
            }
        }

        private long aantal() throws SQLException {
            try (Statement opdracht = verbinding.createStatement();
                    ResultSet antwoord = opdracht.executeQuery("SELECT count(*) FROM " + tabel)) {
                antwoord.next();
                return antwoord.getLong(1);
            }
        }
    }
}
