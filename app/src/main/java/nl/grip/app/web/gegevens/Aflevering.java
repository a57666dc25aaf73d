// SPDX-License-Identifier: EUPL-1.2
package nl.grip.app.web.gegevens;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import nl.grip.bronnen.bestanden.Bestandenzoeker;
import nl.grip.opslag.inlezen.Aanvoer;
import org.springframework.web.multipart.MultipartFile;

/**
 * Files that somebody brings through the browser, for as long as they are read. Each stands in a folder of its own under
 * its own name, for the name tells which table it is; of the name only the last part counts.
 */
final class Aflevering implements AutoCloseable {
    private static final int LANGSTE_NAAM = 200;

    private final Path map;
    private final Path werkmap;
    private final List<Path> bestanden = new ArrayList<>();

    private Aflevering(Path werkmap, Path map) {
        this.werkmap = werkmap;
        this.map = map;
    }

    static Aflevering van(List<MultipartFile> gebracht, Path werkmap) throws IOException {
        var aflevering = new Aflevering(werkmap, Files.createTempDirectory(werkmap, "aflevering"));
        for (var bestand : gebracht) {
            aflevering.neem(bestand);
        }
        return aflevering;
    }

    private void neem(MultipartFile bestand) throws IOException {
        var naam = naam(String.valueOf(bestand.getOriginalFilename()));
        if (!naam.isEmpty()) {
            var plek = Files.createDirectory(map.resolve(Integer.toString(bestanden.size())))
                    .resolve(naam);
            bestand.transferTo(plek);
            bestanden.add(plek);
        }
    }

    /** The last part of a path of whatever machine, without what a file name cannot hold. */
    static String naam(String gegeven) {
        var laatste = gegeven.substring(Math.max(gegeven.lastIndexOf('/'), gegeven.lastIndexOf('\\')) + 1)
                .replaceAll("\\p{Cntrl}", "")
                .strip();
        var kort = laatste.substring(Math.max(0, laatste.length() - LANGSTE_NAAM));
        return kort.matches("\\.*") ? "" : kort;
    }

    boolean isLeeg() {
        return bestanden.isEmpty();
    }

    Aanvoer aanvoer() {
        var zoeker = new Bestandenzoeker(werkmap);
        return ontvanger -> bestanden.forEach(bestand -> zoeker.zoek(
                Path.of(String.valueOf(bestand.getParent())),
                List.of(String.valueOf(bestand.getFileName())),
                ontvanger));
    }

    @Override
    public void close() {
        try (Stream<Path> inhoud = Files.walk(map)) {
            for (Path over : inhoud.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(over);
            }
        } catch (IOException fout) {
            throw new UncheckedIOException(fout);
        }
    }
}
