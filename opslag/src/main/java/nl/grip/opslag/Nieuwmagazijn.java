// SPDX-License-Identifier: EUPL-1.2
package nl.grip.opslag;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.stream.Stream;
import nl.grip.bronnen.Feitsoorten;
import nl.grip.opslag.databank.Databank;
import nl.grip.opslag.databank.Schema;
import nl.grip.opslag.fout.GeenMagazijn;
import nl.grip.opslag.sleutel.Sleutelbos;

/** Makes an empty store beside its place and then moves it there, so that a store is never half. */
final class Nieuwmagazijn {
    private Nieuwmagazijn() {}

    static void maak(Magazijnmap map, Instellingen instellingen) throws IOException {
        weigerAndereInhoud(map.pad());
        Path ouder = Files.createDirectories(map.pad().resolveSibling(""));
        long proces = ProcessHandle.current().pid();
        Magazijnmap nieuw = new Magazijnmap(ouder.resolve(map.pad().getFileName() + ".nieuw-" + proces));
        nieuw.maak();
        try (Databank databank = nieuw.openDatabank(instellingen)) {
            Schema.maak(databank, Feitsoorten.list());
        }
        Sleutelbos.maak(nieuw.sleutels());
        Files.move(nieuw.pad(), map.pad(), StandardCopyOption.ATOMIC_MOVE);
    }

    private static void weigerAndereInhoud(Path pad) throws IOException {
        if (!Files.exists(pad)) {
            return;
        }
        try (Stream<Path> inhoud = Files.list(pad)) {
            if (inhoud.findAny().isPresent()) {
                throw GeenMagazijn.ofAndereInhoud(pad);
            }
        }
    }
}
