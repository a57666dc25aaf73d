// SPDX-License-Identifier: EUPL-1.2
package nl.grip.opslag.vraag;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import nl.grip.opslag.databank.Databank;
import nl.grip.opslag.databank.Databankfout;
import nl.grip.opslag.databank.Voorraad;
import org.jspecify.annotations.Nullable;

/**
 * Answers questions in SQL with named parameters. Every question has a connection of its own in a transaction that can
 * only read, so that questions may be asked from several threads and while files are being read.
 */
public final class Vragen {
    private final Databank databank;
    private final Consumer<String> vooraf;

    /** Questions about facts and what the store keeps of them. */
    public Vragen(Databank databank) {
        this(databank, sql -> {});
    }

    /** Questions about what the facts mean: what is kept of that is brought up to the facts before each answer. */
    public static Vragen overBetekenis(Databank databank) {
        return new Vragen(databank, sql -> Voorraad.ververs(databank, sql));
    }

    private Vragen(Databank databank, Consumer<String> vooraf) {
        this.databank = databank;
        this.vooraf = vooraf;
    }

    /** The whole answer. Names in the SQL and in the parameters must be the same. */
    public Tabel stel(String sql, Map<String, ?> parameters) {
        List<List<@Nullable Object>> rijen = new ArrayList<>();
        List<String> kolommen = stroom(sql, parameters, rijen::add);
        return new Tabel(kolommen, rijen);
    }

    /** The answer row by row, for answers too large to hold; gives the names of the columns. */
    public List<String> stroom(String sql, Map<String, ?> parameters, Rijverwerker verwerker) {
        GenoemdeParameters vraag = GenoemdeParameters.parse(sql);
        vraag.controleer(parameters);
        vooraf.accept(sql);
        try (Connection verbinding = databank.verbinding()) {
            alleenLezen(verbinding);
            try (PreparedStatement opdracht = verbinding.prepareStatement(vraag.sql())) {
                bind(opdracht, vraag.namen(), parameters);
                return doorloop(opdracht, verwerker);
            }
        } catch (SQLException e) {
            throw Databankfout.of(e);
        }
    }

    private static void alleenLezen(Connection verbinding) throws SQLException {
        try (Statement opdracht = verbinding.createStatement()) {
            opdracht.execute("BEGIN TRANSACTION READ ONLY");
        }
    }

    private static void bind(PreparedStatement opdracht, List<String> namen, Map<String, ?> parameters)
            throws SQLException {
        for (int i = 0; i < namen.size(); i++) {
            opdracht.setObject(i + 1, parameters.get(namen.get(i)));
        }
    }

    private static List<String> doorloop(PreparedStatement opdracht, Rijverwerker verwerker) throws SQLException {
        try (ResultSet antwoord = opdracht.executeQuery()) {
            Rijlezer lezer = new Rijlezer(antwoord);
            while (antwoord.next()) {
                verwerker.neem(lezer.rij());
            }
            return lezer.kolommen();
        }
    }
}
