// SPDX-License-Identifier: EUPL-1.2
package nl.grip.opslag.databank;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Answers of meaning views that are kept, because working them out takes longer than a page may take. A view is kept when
 * the line above it is {@code -- voorraad}. What is kept follows from the facts and is no fact: it is worked out again as
 * soon as the store holds another batch or the views have another text, never copied, and never counted by a controle.
 */
public final class Voorraad {
    /** Where answers are kept, each beside its view, which has another name: a view reads first what stands beside it. */
    private static final String SCHEMA = "voorraad";

    private static final Pattern GEMERKT =
            Pattern.compile("(?m)^-- voorraad\\nCREATE OR REPLACE VIEW (\\w+) AS$((?s:.*?);)$");
    private static final String STEMPEL = "(SELECT concat(vingerafdruk, '-', (SELECT count(*) FROM beheer.batch), '-',"
            + " (SELECT count(*) FROM beheer.bevroren_som)) FROM beheer.betekenis)";

    private Voorraad() {}

    /** Works out what is kept when it is not that of the facts in the store. */
    public static void ververs(Databank databank) {
        synchronized (databank) {
            try (Connection verbinding = databank.verbinding();
                    Statement opdracht = verbinding.createStatement()) {
                if (!"true".equals(tekst(opdracht, "SELECT stempel = " + STEMPEL + " FROM beheer.voorraad"))) {
                    vul(opdracht);
                }
            } catch (SQLException e) {
                throw Databankfout.of(e);
            }
        }
    }

    /** The same statements, in which every marked view reads what is kept. */
    static String bewaar(String sql) {
        return GEMERKT.matcher(sql).replaceAll(deel -> Matcher.quoteReplacement(gesplitst(deel)));
    }

    /** What the statements of {@link #bewaar} need; nothing is valid until it is worked out. */
    static void begin(Statement opdracht) throws SQLException {
        opdracht.execute("DROP SCHEMA IF EXISTS " + SCHEMA + " CASCADE");
        opdracht.execute("CREATE SCHEMA " + SCHEMA);
        opdracht.execute("CREATE TABLE voorraad.volgorde (plaats BIGINT, naam VARCHAR)");
        opdracht.execute("CREATE OR REPLACE VIEW beheer.voorraad AS SELECT '' AS stempel");
    }

    private static String gesplitst(MatchResult deel) {
        String naam = deel.group(1);
        return """
                CREATE OR REPLACE VIEW voorraad.vers_%1$s AS%2$s
                CREATE OR REPLACE TABLE voorraad.%1$s AS SELECT * FROM voorraad.vers_%1$s LIMIT 0;
                INSERT INTO voorraad.volgorde SELECT count(*), '%1$s' FROM voorraad.volgorde;
                CREATE OR REPLACE VIEW %1$s AS SELECT * FROM voorraad.%1$s;""".formatted(naam, deel.group(2));
    }

    /** In the order of the files, so that each is worked out from what the earlier ones keep. */
    private static void vul(Statement opdracht) throws SQLException {
        opdracht.execute("BEGIN TRANSACTION");
        for (String naam : namen(opdracht)) {
            opdracht.execute("CREATE OR REPLACE TABLE voorraad." + naam + " AS SELECT * FROM voorraad.vers_" + naam);
        }
        String stempel = tekst(opdracht, "SELECT " + STEMPEL);
        opdracht.execute("CREATE OR REPLACE VIEW beheer.voorraad AS SELECT '" + stempel + "' AS stempel");
        opdracht.execute("COMMIT");
    }

    private static List<String> namen(Statement opdracht) throws SQLException {
        List<String> namen = new ArrayList<>();
        try (ResultSet rijen = opdracht.executeQuery("SELECT naam FROM voorraad.volgorde ORDER BY plaats")) {
            while (rijen.next()) {
                namen.add(rijen.getString(1));
            }
        }
        return namen;
    }

    private static String tekst(Statement opdracht, String vraag) throws SQLException {
        try (ResultSet antwoord = opdracht.executeQuery(vraag)) {
            antwoord.next();
            return String.valueOf(antwoord.getString(1));
        }
    }
}
