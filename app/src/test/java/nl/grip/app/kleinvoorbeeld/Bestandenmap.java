// SPDX-License-Identifier: EUPL-1.2
package nl.grip.app.kleinvoorbeeld;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDateTime;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/** Writes files under one folder, and zips whose bytes do not depend on when or where they are made. */
final class Bestandenmap {
    private static final LocalDateTime TIJD_IN_ZIP = LocalDateTime.of(2026, 1, 1, 0, 0);
    private final Path map;
    private int aantal;

    Bestandenmap(Path map) {
        this.map = map;
    }

    int aantal() {
        return aantal;
    }

    void schrijf(String naam, String tekst) {
        schrijf(naam, tekst.getBytes(StandardCharsets.UTF_8));
    }

    void schrijf(String naam, byte[] inhoud) {
        try {
            Path bestand = map.resolve(naam);
            Files.createDirectories(bestand.getParent());
            Files.write(bestand, inhoud);
            aantal++;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The entries in the order of the map. */
    void schrijfZip(String naam, Map<String, byte[]> inhoud) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
            for (Map.Entry<String, byte[]> deel : inhoud.entrySet()) {
                ZipEntry ingang = new ZipEntry(deel.getKey());
                ingang.setTimeLocal(TIJD_IN_ZIP);
                zip.putNextEntry(ingang);
                zip.write(deel.getValue());
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        schrijf(naam, bytes.toByteArray());
    }
}
