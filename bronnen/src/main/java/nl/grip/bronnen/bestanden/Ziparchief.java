// SPDX-License-Identifier: EUPL-1.2
package nl.grip.bronnen.bestanden;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collection;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;

/** One archive, open. */
final class Ziparchief implements AutoCloseable {
    private final Path pad;
    private final ZipFile zip;
    private Optional<String> afdruk = Optional.empty();

    private Ziparchief(Path pad, ZipFile zip) {
        this.pad = pad;
        this.zip = zip;
    }

    /** Empty when it is damaged, encrypted or no zip. */
    static Optional<Ziparchief> open(Path pad) {
        try {
            return Optional.of(new Ziparchief(pad, new ZipFile(pad.toFile())));
        } catch (IOException | RuntimeException e) {
            return Optional.empty();
        }
    }

    int aantal() {
        return zip.size();
    }

    /** The files by code point of their names, each name once; the names that stood there twice go to {@code dubbel}. */
    Collection<ZipEntry> ingangen(Set<String> dubbel) {
        Map<String, ZipEntry> opNaam = new TreeMap<>(Codepuntvolgorde.OPLOPEND);
        zip.stream().filter(ingang -> !ingang.isDirectory()).forEach(ingang -> {
            if (opNaam.put(ingang.getName(), ingang) != null) {
                dubbel.add(ingang.getName());
            }
        });
        return opNaam.values();
    }

    InputStream open(ZipEntry ingang) throws IOException {
        return new Somcontrole(zip.getInputStream(ingang), ingang);
    }

    /** SHA-256 of the archive as it came. */
    String afdruk() throws IOException {
        if (afdruk.isEmpty()) {
            afdruk = Optional.of(afdruk(pad));
        }
        return afdruk.get();
    }

    /** What a file is known by whose own bytes cannot be had: its archive, and its name in it. */
    String afdruk(ZipEntry ingang) throws IOException {
        var tekst = afdruk() + "!/" + ingang.getName();
        return Vingerafdruk.hex(Vingerafdruk.rekenaar().digest(tekst.getBytes(StandardCharsets.UTF_8)));
    }

    static String afdruk(Path pad) throws IOException {
        try (var bron = Files.newInputStream(pad)) {
            return Vingerafdruk.van(bron);
        }
    }

    @Override
    public void close() throws IOException {
        zip.close();
    }
}
