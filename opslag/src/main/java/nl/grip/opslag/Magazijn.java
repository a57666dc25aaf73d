// SPDX-License-Identifier: EUPL-1.2
package nl.grip.opslag;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.stream.Stream;
import nl.grip.bronnen.Feitsoorten;
import nl.grip.opslag.databank.Betekenis;
import nl.grip.opslag.databank.Databank;
import nl.grip.opslag.databank.Schema;
import nl.grip.opslag.fout.GeenMagazijn;
import nl.grip.opslag.sleutel.Sleutelbos;
import nl.grip.opslag.vraag.Vragen;

/** The store of one municipality, open. One process at a time may have it. */
public final class Magazijn implements AutoCloseable {
    private final Magazijnmap map;
    private final Databank databank;

    private Magazijn(Magazijnmap map, Databank databank) {
        this.map = map;
        this.databank = databank;
    }

    /** Opens the store in this folder; makes it when the folder is empty or not there. */
    public static Magazijn open(Path pad, Instellingen instellingen) {
        Magazijnmap map = new Magazijnmap(pad.toAbsolutePath().normalize());
        if (map.pad().toString().matches(".*[;?].*")) {
            throw GeenMagazijn.ofLeesteken(map.pad());
        }
        try {
            if (!Files.exists(map.databank())) {
                maak(map, instellingen);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        Databank databank = open(map, instellingen);
        try {
            Schema.controleer(databank);
            Betekenis.laad(databank);
            return new Magazijn(map, databank);
        } catch (RuntimeException e) {
            databank.close();
            throw e;
        }
    }

    public Magazijnmap map() {
        return map;
    }

    /** For who answers questions. */
    public Vragen vragen() {
        return new Vragen(databank);
    }

    @Override
    public void close() {
        databank.close();
    }

    /** Made beside its place and then moved there, so that a store is never half. */
    private static void maak(Magazijnmap map, Instellingen instellingen) throws IOException {
        weigerAndereInhoud(map.pad());
        Path ouder = Files.createDirectories(map.pad().resolveSibling(""));
        Magazijnmap nieuw = new Magazijnmap(ouder.resolve(
                map.pad().getFileName() + ".nieuw-" + ProcessHandle.current().pid()));
        nieuw.maak();
        try (Databank databank = open(nieuw, instellingen)) {
            Schema.maak(databank, Feitsoorten.list());
        }
        Sleutelbos.maak(nieuw.sleutels());
        Files.move(nieuw.pad(), map.pad(), StandardCopyOption.ATOMIC_MOVE);
    }

    private static Databank open(Magazijnmap map, Instellingen instellingen) {
        return Databank.open(map.databank(), map.werk(), instellingen.databankGeheugenInMb(), instellingen.draden());
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
