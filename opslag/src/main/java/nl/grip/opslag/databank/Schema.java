// SPDX-License-Identifier: EUPL-1.2
package nl.grip.opslag.databank;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import nl.grip.bronnen.Feitsoort;
import nl.grip.opslag.fout.MagazijnTeNieuw;
import nl.grip.opslag.fout.MagazijnTeOud;

/** The tables of a store: one per kind of fact, and those of {@code beheer.sql}. No indexes, rows are only added. */
public final class Schema {
    /** Goes up by one with every change of the tables; {@code grip bijwerken} brings an older store to it. */
    public static final long VERSIE = 3;

    private Schema() {}

    /** Makes all tables in an empty database. */
    public static void maak(Databank databank, List<Feitsoort> feitsoorten) {
        try (Connection verbinding = databank.verbinding();
                Statement opdracht = verbinding.createStatement()) {
            opdracht.execute(beheer());
            opdracht.execute("CREATE SCHEMA feit");
            for (Feitsoort soort : feitsoorten) {
                opdracht.execute(tabel(soort));
            }
            opdracht.execute("INSERT INTO beheer.versie VALUES (" + VERSIE + ")");
        } catch (SQLException e) {
            throw Databankfout.of(e);
        }
    }

    /** Refuses a store whose tables this version does not know. */
    public static void controleer(Databank databank) {
        long versie = versie(databank);
        if (versie > VERSIE) {
            throw new MagazijnTeNieuw(null);
        }
        if (versie < VERSIE) {
            throw new MagazijnTeOud(versie);
        }
    }

    static String tabel(Feitsoort soort) {
        String kolommen = soort.kolommen().stream()
                .map(k -> ", " + k.naam() + " " + type(k.inhoud()))
                .collect(Collectors.joining());
        return "CREATE TABLE feit." + soort.naam()
                + " (bericht VARCHAR NOT NULL, rij INTEGER NOT NULL, regel INTEGER, plaats VARCHAR" + kolommen + ")";
    }

    private static String type(Feitsoort.Inhoud inhoud) {
        return switch (inhoud) {
            case TEKST, PSEUDONIEM -> "VARCHAR";
            case GEHEEL, CENTEN -> "BIGINT";
            case DATUM -> "DATE";
        };
    }

    private static long versie(Databank databank) {
        try (Connection verbinding = databank.verbinding();
                Statement opdracht = verbinding.createStatement();
                ResultSet antwoord = opdracht.executeQuery("SELECT max(versie) FROM beheer.versie")) {
            antwoord.next();
            return antwoord.getLong(1);
        } catch (SQLException e) {
            throw Databankfout.of(e);
        }
    }

    private static String beheer() {
        try (InputStream bron = Objects.requireNonNull(Schema.class.getResourceAsStream("beheer.sql"))) {
            return new String(bron.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
