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
 * the line above it is {@code -- voorraad}; what no figure rests on says {@code -- voorraad op vraag}, and waits until a
 * question names it. What is kept follows from the facts and is no fact: it is worked out again as soon as the store holds
 * another batch or the views have another text, never copied, and never counted by a controle.
 */
public final class Voorraad {
    /** Where answers are kept, each beside its view, which has another name: a view reads first what stands beside it. */
    private static final String SCHEMA = "voorraad";

    private static final Pattern GEMERKT =
            Pattern.compile("(?m)^-- voorraad( op vraag)?\\nCREATE OR REPLACE VIEW (\\w+) AS$((?s:.*?);)$");
    private static final String ALLES = "beheer.voorraad";
    private static final String STEMPEL = "(SELECT concat(vingerafdruk, '-', (SELECT count(*) FROM beheer.batch), '-',"
            + " (SELECT count(*) FROM beheer.bevroren_som)) FROM beheer.betekenis)";

    private static final String OP_VOLGORDE =
            "INSERT INTO voorraad.volgorde SELECT count(*), '%1$s' FROM voorraad.volgorde;";
    private static final String OP_VRAAG = "INSERT INTO voorraad.op_vraag VALUES ('%1$s');"
            + " CREATE OR REPLACE VIEW voorraad.stempel_%1$s AS SELECT '' AS stempel;";

    private Voorraad() {}

    /** Works out what is kept when it is not that of the facts in the store. */
    public static void ververs(Databank databank) {
        synchronized (databank) {
            try (Connection verbinding = databank.verbinding();
                    Statement opdracht = verbinding.createStatement()) {
                if (!isVanNu(opdracht, ALLES)) {
                    vul(opdracht);
                }
            } catch (SQLException e) {
                throw Databankfout.of(e);
            }
        }
    }

    /** The same, and what waits until a question like this one names it. */
    public static void ververs(Databank databank, String vraag) {
        ververs(databank);
        try (Connection verbinding = databank.verbinding();
                Statement opdracht = verbinding.createStatement()) {
            for (String naam : lijst(opdracht, "SELECT naam FROM voorraad.op_vraag")) {
                if (Pattern.compile("\\b" + naam + "\\b").matcher(vraag).find()) {
                    ververs(databank, opdracht, naam);
                }
            }
        } catch (SQLException e) {
            throw Databankfout.of(e);
        }
    }

    /** One at a time, but nobody who asks for a figure waits for it. */
    static void ververs(Databank databank, Statement opdracht, String naam) throws SQLException {
        synchronized (databank.opVraag()) {
            while (!isVanNu(opdracht, "voorraad.stempel_" + naam) && !vulAls(opdracht, naam)) {
                ververs(databank);
            }
        }
    }

    private static boolean isVanNu(Statement opdracht, String bewaard) throws SQLException {
        return tekst(opdracht, "SELECT stempel = " + STEMPEL + " FROM " + bewaard)
                .equals("true");
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
        opdracht.execute("CREATE TABLE voorraad.op_vraag (naam VARCHAR)");
        stempel(opdracht, ALLES, "");
    }

    private static String gesplitst(MatchResult deel) {
        boolean opVraag = deel.group(1) != null;
        return """
                CREATE OR REPLACE VIEW voorraad.vers_%1$s AS%2$s
                CREATE OR REPLACE TABLE voorraad.%1$s AS SELECT * FROM voorraad.vers_%1$s LIMIT 0;
                %3$s
                CREATE OR REPLACE VIEW %1$s AS SELECT * FROM voorraad.%1$s;""".formatted(deel.group(2), deel.group(3), (opVraag ? OP_VRAAG : OP_VOLGORDE).formatted(deel.group(2)));
    }

    /** In the order of the files, so that each is worked out from what the earlier ones keep. */
    private static void vul(Statement opdracht) throws SQLException {
        opdracht.execute("BEGIN TRANSACTION");
        for (String naam : lijst(opdracht, "SELECT naam FROM voorraad.volgorde ORDER BY plaats")) {
            vul(opdracht, naam);
        }
        stempel(opdracht, ALLES, tekst(opdracht, "SELECT " + STEMPEL));
        opdracht.execute("COMMIT");
    }

    /** Only from what all others keep of the same facts; else it is not worked out. */
    private static boolean vulAls(Statement opdracht, String naam) throws SQLException {
        opdracht.execute("BEGIN TRANSACTION");
        if (!isVanNu(opdracht, ALLES)) {
            opdracht.execute("ROLLBACK");
            return false;
        }
        vul(opdracht, naam);
        stempel(opdracht, "voorraad.stempel_" + naam, tekst(opdracht, "SELECT " + STEMPEL));
        opdracht.execute("COMMIT");
        return true;
    }

    private static void vul(Statement opdracht, String naam) throws SQLException {
        opdracht.execute("CREATE OR REPLACE TABLE voorraad." + naam + " AS SELECT * FROM voorraad.vers_" + naam);
    }

    private static void stempel(Statement opdracht, String bewaard, String stempel) throws SQLException {
        opdracht.execute("CREATE OR REPLACE VIEW " + bewaard + " AS SELECT '" + stempel + "' AS stempel");
    }

    private static List<String> lijst(Statement opdracht, String vraag) throws SQLException {
        List<String> namen = new ArrayList<>();
        try (ResultSet rijen = opdracht.executeQuery(vraag)) {
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
