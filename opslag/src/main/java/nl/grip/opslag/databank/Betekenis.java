// SPDX-License-Identifier: EUPL-1.2
package nl.grip.opslag.databank;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.URISyntaxException;
import java.net.URL;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileSystem;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The views that give facts their meaning: every file in {@code betekenis/} of this module, in the order of their names.
 * A sql file holds statements of the form {@code CREATE OR REPLACE VIEW naam AS ...;} and may use the views of the files
 * before it; a csv file is a list. They are loaded when their text differs from what the store has.
 */
public final class Betekenis {
    private static final String MAP = "/nl/grip/opslag/betekenis";

    private Betekenis() {}

    /** Brings the views of the store to those of this version. */
    public static void laad(Databank databank) {
        laad(databank, bestanden());
    }

    static void laad(Databank databank, List<String> bestanden) {
        vervang(databank, bestanden.stream().map(Voorraad::bewaar).toList());
    }

    private static void vervang(Databank databank, List<String> bestanden) {
        String vingerafdruk = Vingerafdruk.of(String.join("\n", bestanden));
        try (Connection verbinding = databank.verbinding();
                Statement opdracht = verbinding.createStatement()) {
            if (!vingerafdruk.equals(geladen(opdracht))) {
                vervang(opdracht, bestanden, vingerafdruk);
            }
        } catch (SQLException e) {
            throw Databankfout.of(e);
        }
    }

    private static void vervang(Statement opdracht, List<String> bestanden, String vingerafdruk) throws SQLException {
        opdracht.execute("BEGIN TRANSACTION");
        Voorraad.begin(opdracht);
        for (String bestand : bestanden) {
            opdracht.execute(bestand);
        }
        opdracht.execute("CREATE OR REPLACE VIEW beheer.betekenis AS SELECT '" + vingerafdruk + "' AS vingerafdruk");
        opdracht.execute("COMMIT");
    }

    private static String geladen(Statement opdracht) throws SQLException {
        try (ResultSet antwoord = opdracht.executeQuery("SELECT vingerafdruk FROM beheer.betekenis")) {
            antwoord.next();
            return antwoord.getString(1);
        }
    }

    private static List<String> bestanden() {
        URL map = Betekenis.class.getResource(MAP);
        if (map == null) {
            return List.of();
        }
        try {
            return lees(map.toURI());
        } catch (URISyntaxException | IOException e) {
            throw new IllegalStateException(e);
        }
    }

    private static List<String> lees(URI map) throws IOException {
        if (!map.getScheme().equals("jar")) {
            return lees(Path.of(map));
        }
        try (FileSystem jar = FileSystems.newFileSystem(map, Map.of())) {
            return lees(jar.getPath(MAP));
        }
    }

    private static List<String> lees(Path map) throws IOException {
        try (Stream<Path> bestanden = Files.list(map)) {
            return bestanden.sorted().map(Betekenis::tekst).collect(Collectors.toUnmodifiableList());
        }
    }

    private static String tekst(Path bestand) {
        try {
            String inhoud = Files.readString(bestand, StandardCharsets.UTF_8);
            String naam = String.valueOf(bestand.getFileName());
            return naam.endsWith(".csv") ? Betekenistabel.sql(naam, inhoud) : inhoud;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
