// SPDX-License-Identifier: EUPL-1.2
package nl.grip.inzicht;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.URISyntaxException;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileSystem;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;

/** All figures: every file {@code inzicht/<naam>.sql} of the program. A new file is a new figure. */
public final class Catalogus {
    private static final String MAP = "/inzicht";
    private static final String SOORT = ".sql";

    private final SortedMap<String, Indicator> opNaam = new TreeMap<>();
    private final Dimensies dimensies = new Dimensies();

    private Catalogus(Map<String, String> bestanden) {
        if (bestanden.isEmpty()) {
            throw new IllegalStateException("Er is geen enkel cijfer in " + MAP);
        }
        bestanden.forEach((naam, sql) -> opNaam.put(naam, Indicator.parse(naam, sql)));
    }

    /** Reads and judges them all. */
    public static Catalogus laad() {
        try {
            return of(bestanden(
                    Objects.requireNonNull(Catalogus.class.getResource(MAP)).toURI()));
        } catch (URISyntaxException | IOException fout) {
            throw new IllegalStateException(fout);
        }
    }

    static Catalogus of(Map<String, String> bestanden) {
        return new Catalogus(bestanden);
    }

    /** In the order of their names. */
    public List<Indicator> list() {
        return List.copyOf(opNaam.values());
    }

    public Optional<Indicator> find(String naam) {
        return Optional.ofNullable(opNaam.get(naam));
    }

    Dimensies dimensies() {
        return dimensies;
    }

    private static Map<String, String> bestanden(URI map) throws IOException {
        if (!map.getScheme().equals("jar")) {
            return bestanden(Path.of(map));
        }
        try (FileSystem jar = FileSystems.newFileSystem(map, Map.of())) {
            return bestanden(jar.getPath(MAP));
        }
    }

    private static Map<String, String> bestanden(Path map) throws IOException {
        Map<String, String> bestanden = new TreeMap<>();
        try (Stream<Path> gevonden = Files.list(map)) {
            gevonden.filter(b -> b.toString().endsWith(SOORT)).forEach(b -> bestanden.put(naam(b), tekst(b)));
        }
        return bestanden;
    }

    private static String naam(Path bestand) {
        String naam = String.valueOf(bestand.getFileName());
        return naam.substring(0, naam.length() - SOORT.length());
    }

    private static String tekst(Path bestand) {
        try {
            return Files.readString(bestand, StandardCharsets.UTF_8);
        } catch (IOException fout) {
            throw new UncheckedIOException(fout);
        }
    }
}
