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
import nl.grip.opslag.schijf.Schijf;
import nl.grip.opslag.sleutel.Sleutelbos;

/** Makes an empty store beside its place and then moves it there, so that a store is never half. */
final class Nieuwmagazijn {
    private Nieuwmagazijn() {}

    static void maak(Magazijnmap map, Instellingen instellingen) throws IOException {
        weigerAndereInhoud(map.pad());
        Path ouder = Files.createDirectories(map.pad().resolveSibling(""));
        String begin = map.pad().getFileName() + ".nieuw-";
        ruimOp(ouder, begin);
        Magazijnmap nieuw =
                new Magazijnmap(ouder.resolve(begin + ProcessHandle.current().pid()));
        nieuw.maak();
        try (Databank databank = nieuw.openDatabank(instellingen)) {
            Schema.maak(databank, Feitsoorten.list());
        }
        Sleutelbos.maak(nieuw.sleutels());
        Files.move(nieuw.pad(), map.pad(), StandardCopyOption.ATOMIC_MOVE);
    }

    /** What a process that is gone did not finish; there are no people in it yet. */
    private static void ruimOp(Path ouder, String begin) throws IOException {
        try (Stream<Path> inhoud = Files.list(ouder)) {
            for (Path pad : inhoud.toList()) {
                String naam = String.valueOf(pad.getFileName());
                if (naam.startsWith(begin) && isVerlaten(naam.substring(begin.length()))) {
                    Schijf.verwijder(pad);
                }
            }
        }
    }

    private static boolean isVerlaten(String proces) {
        return proces.matches("\\d{1,18}")
                && ProcessHandle.of(Long.parseLong(proces)).isEmpty();
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
