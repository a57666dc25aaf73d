// SPDX-License-Identifier: EUPL-1.2
package nl.grip.app.opdracht;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;

/** How many bytes there are to read, unpacked: what the progress bar counts towards. A guess, so errors do not matter. */
final class Leesomvang {
    private Leesomvang() {}

    static long bytes(Path vanaf, List<String> paden) {
        return paden.stream().mapToLong(pad -> bytes(vanaf.resolve(pad))).sum();
    }

    private static long bytes(Path pad) {
        try (Stream<Path> bestanden = Files.walk(pad)) {
            return bestanden
                    .filter(Files::isRegularFile)
                    .mapToLong(Leesomvang::bytesVan)
                    .sum();
        } catch (IOException e) {
            return 0;
        }
    }

    private static long bytesVan(Path bestand) {
        try {
            return bestand.toString().endsWith(".zip") ? uitgepakt(bestand) : Files.size(bestand);
        } catch (IOException e) {
            return 0;
        }
    }

    private static long uitgepakt(Path bestand) throws IOException {
        try (ZipFile zip = new ZipFile(bestand.toFile())) {
            return zip.stream().mapToLong(ZipEntry::getSize).sum();
        }
    }
}
