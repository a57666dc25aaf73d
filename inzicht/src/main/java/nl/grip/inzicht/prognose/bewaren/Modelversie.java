// SPDX-License-Identifier: EUPL-1.2
package nl.grip.inzicht.prognose.bewaren;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URISyntaxException;
import java.net.URL;
import java.nio.file.FileSystem;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import nl.grip.inzicht.prognose.Voorspeller;
import nl.grip.rekenen.simulatie.Toeval;

/** Which program forecast: a hash over the classes that a forecast is made with. Another program, another version. */
public final class Modelversie {
    private Modelversie() {}

    public static String bepaal() {
        var som = Vingerafdruk.leeg();
        for (Class<?> soort : List.of(Voorspeller.class, Toeval.class)) {
            voegToe(soort, som);
        }
        return Vingerafdruk.hex(som);
    }

    private static void voegToe(Class<?> soort, MessageDigest som) {
        try {
            var bestand = soort.getSimpleName() + ".class";
            URL plaats = Objects.requireNonNull(soort.getResource(bestand), bestand);
            if (!plaats.getProtocol().equals("jar")) {
                voegToe(module(Path.of(plaats.toURI()), soort), som);
                return;
            }
            try (FileSystem jar = FileSystems.newFileSystem(plaats.toURI(), Map.of())) {
                voegToe(jar.getPath("nl"), som);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (URISyntaxException e) {
            throw new IllegalStateException(e);
        }
    }

    /** The folder {@code nl} in which this class lies. */
    private static Path module(Path klasse, Class<?> soort) {
        int diepte = soort.getName().split("\\.").length - 1;
        Path map = klasse;
        for (int i = 0; i < diepte; i++) {
            map = Objects.requireNonNull(map.getParent());
        }
        return map;
    }

    private static void voegToe(Path map, MessageDigest som) throws IOException {
        try (Stream<Path> bestanden = Files.walk(map)) {
            for (Path bestand : bestanden.filter(Files::isRegularFile).sorted().toList()) {
                som.update(Files.readAllBytes(bestand));
            }
        }
    }
}
