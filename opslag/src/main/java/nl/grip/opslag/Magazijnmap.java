// SPDX-License-Identifier: EUPL-1.2
package nl.grip.opslag;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import nl.grip.opslag.databank.Databank;
import nl.grip.opslag.fout.MagazijnBeschadigd;

/** Where everything of a store stands. Only its owner may look into it (0700). */
public record Magazijnmap(Path pad) {
    public Path databank() {
        return pad.resolve("grip.duckdb");
    }

    /** The sources as received, packed and encrypted per batch. */
    public Path bron() {
        return pad.resolve("bron");
    }

    /** Documents that were settled once and never change. */
    public Path archief() {
        return pad.resolve("archief");
    }

    public Path journaal() {
        return pad.resolve("journaal");
    }

    public Path log() {
        return pad.resolve("log");
    }

    public Path sleutels() {
        return pad.resolve("sleutels");
    }

    /** What DuckDB and the readers put aside while working; emptied when the store is opened. */
    public Path werk() {
        return pad.resolve("werk");
    }

    /** The socket on which a running {@code grip start} takes commands. */
    public Path sok() {
        return pad.resolve("grip.sok");
    }

    /** What a reader put there may hold people, and nobody comes back for it after a crash. */
    void leegWerk() throws IOException {
        try (Stream<Path> inhoud = Files.walk(werk())) {
            for (Path over : inhoud.sorted(Comparator.reverseOrder()).toList()) {
                if (!over.equals(werk())) {
                    Files.delete(over);
                }
            }
        }
    }

    /** A store was here once: making a new one in its place would hide that. */
    void weigerZonderDatabank() {
        if (Files.exists(journaal())) {
            throw new MagazijnBeschadigd("het bestand " + databank().getFileName() + " is weg", null);
        }
    }

    /** The database; nobody else may have it open. */
    public Databank openDatabank(Instellingen instellingen) {
        return Databank.open(databank(), werk(), instellingen.databankGeheugenInMb(), instellingen.draden());
    }

    void maak() throws IOException {
        for (Path map : List.of(pad, bron(), log(), sleutels(), werk())) {
            Files.createDirectory(
                    map, PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rwx------")));
        }
    }
}
