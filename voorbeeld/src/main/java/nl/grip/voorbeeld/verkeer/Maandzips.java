// SPDX-License-Identifier: EUPL-1.2
package nl.grip.voorbeeld.verkeer;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDateTime;
import java.time.YearMonth;
import java.util.Map;
import java.util.TreeMap;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/** One zip a month, all open until the end, so that no message has to be kept. */
final class Maandzips implements AutoCloseable {
    private static final LocalDateTime TIJD_IN_ZIP = LocalDateTime.of(2026, 1, 1, 0, 0);

    private final Path map;
    private final Map<YearMonth, ZipOutputStream> perMaand = new TreeMap<>();

    Maandzips(Path map) {
        this.map = map;
    }

    /** Puts the bytes away; tells under which name they can be found. */
    String voegToe(YearMonth maand, String naam, byte[] bytes) {
        try {
            var ingang = new ZipEntry(naam);
            ingang.setTimeLocal(TIJD_IN_ZIP);
            var zip = perMaand.computeIfAbsent(maand, this::open);
            zip.putNextEntry(ingang);
            zip.write(bytes);
            return bestand(maand) + "!/" + naam;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private ZipOutputStream open(YearMonth maand) {
        try {
            var bestand = map.resolve(bestand(maand));
            Files.createDirectories(bestand.getParent());
            return new ZipOutputStream(new BufferedOutputStream(Files.newOutputStream(bestand)));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String bestand(YearMonth maand) {
        return "berichten/" + maand + ".zip";
    }

    @Override
    public void close() {
        perMaand.values().forEach(Maandzips::sluit);
    }

    private static void sluit(ZipOutputStream zip) {
        try {
            zip.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
