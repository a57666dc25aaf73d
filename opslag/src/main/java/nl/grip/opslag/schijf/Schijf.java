// SPDX-License-Identifier: EUPL-1.2
package nl.grip.opslag.schijf;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.FileAttribute;
import java.nio.file.attribute.PosixFilePermission;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Comparator;
import java.util.Set;
import java.util.stream.Stream;

/** Making, writing and renaming so that a crash leaves the old or the new, and never something others may read. */
public final class Schijf {
    private static final FileAttribute<Set<PosixFilePermission>> MAP_0700 = recht("rwx------");
    private static final FileAttribute<Set<PosixFilePermission>> BESTAND_0600 = recht("rw-------");

    private Schijf() {}

    /** Makes the folder with mode 0700, and its parents when absent; an existing folder is left as it is. */
    public static void maakMap(Path map) throws IOException {
        Files.createDirectories(map, MAP_0700);
    }

    /** A new, empty file with mode 0600, open for writing; refuses an existing one. */
    public static FileChannel maakBestand(Path bestand) throws IOException {
        return FileChannel.open(bestand, Set.of(StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE), BESTAND_0600);
    }

    /** A file that may exist already, open for reading and writing; made with mode 0600 when absent. */
    public static FileChannel openBestand(Path bestand) throws IOException {
        return FileChannel.open(
                bestand,
                Set.of(StandardOpenOption.CREATE, StandardOpenOption.READ, StandardOpenOption.WRITE),
                BESTAND_0600);
    }

    /** Writes a new file of mode 0600 that is on disk, its name included, when this returns. */
    public static void schrijf(Path bestand, byte[] inhoud) throws IOException {
        try (FileChannel kanaal = maakBestand(bestand)) {
            schrijfGeheel(kanaal, ByteBuffer.wrap(inhoud));
            kanaal.force(true);
        }
        legVastNaam(bestand);
    }

    /** Copies to a new file of mode 0600 that is on disk, its name included, when this returns. */
    public static void kopieer(Path van, Path naar) throws IOException {
        try (FileChannel in = FileChannel.open(van, StandardOpenOption.READ);
                FileChannel uit = maakBestand(naar)) {
            for (long plek = 0; plek < in.size(); ) {
                plek += in.transferTo(plek, in.size() - plek, uit);
            }
            uit.force(true);
        }
        legVastNaam(naar);
    }

    /** Deletes a folder with everything in it; nothing when it is not there. */
    public static void verwijder(Path map) throws IOException {
        if (!Files.isDirectory(map)) {
            return;
        }
        try (Stream<Path> alles = Files.walk(map)) {
            for (Path pad : alles.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(pad);
            }
        }
    }

    /** Whether nothing is there: no such path, or an empty folder. */
    public static boolean isLeeg(Path map) throws IOException {
        if (!Files.isDirectory(map)) {
            return !Files.exists(map);
        }
        try (Stream<Path> inhoud = Files.list(map)) {
            return inhoud.findAny().isEmpty();
        }
    }

    /** Writes all bytes at the position of the channel: one call of {@code write} may stop half way. */
    public static void schrijfGeheel(FileChannel kanaal, ByteBuffer inhoud) throws IOException {
        while (inhoud.hasRemaining()) {
            kanaal.write(inhoud);
        }
    }

    /** Fills the buffer from a place in the file, as far as the file goes. */
    public static void leesGeheel(FileChannel kanaal, ByteBuffer doel, long plek) throws IOException {
        long begin = plek - doel.position();
        while (doel.hasRemaining()) {
            if (kanaal.read(doel, begin + doel.position()) < 0) {
                return;
            }
        }
    }

    /** Renames in one step, replacing what had the new name, and puts the new name on disk. */
    public static void hernoem(Path van, Path naar) throws IOException {
        Files.move(van, naar, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
        legVastNaam(naar);
    }

    /** Puts the name of a file on disk: without it a new or renamed file may be gone after a power failure. */
    public static void legVastNaam(Path bestand) throws IOException {
        Path map = bestand.toAbsolutePath().resolveSibling(".");
        try (FileChannel kanaal = FileChannel.open(map, StandardOpenOption.READ)) {
            kanaal.force(true);
        }
    }

    private static FileAttribute<Set<PosixFilePermission>> recht(String recht) {
        return PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString(recht));
    }
}
