// SPDX-License-Identifier: EUPL-1.2
package nl.grip.opslag.wissel;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import nl.grip.opslag.journaal.Gebeurtenis.Soort;
import nl.grip.opslag.journaal.Journaal;
import nl.grip.opslag.schijf.Schijf;
import nl.grip.opslag.sleutel.Sleutel;

/**
 * New files for a store, made ready in {@code wissel/nieuw} under the names they will have. From {@link #besluit} on they
 * replace the old ones, whatever happens: what {@link #voltrek} did not finish, {@link #herstel} does at the next start.
 */
public final class Wissel implements AutoCloseable {
    private static final String WISSEL = "wissel";
    private static final String JOURNAAL = "journaal";

    private final Path magazijn;
    private final Slot slot;

    private Wissel(Path magazijn) throws IOException {
        this.magazijn = magazijn;
        this.slot = Slot.neem(magazijn);
    }

    /** Starts with nothing; finishes first what an earlier one left. */
    public static Wissel begin(Path magazijn) throws IOException {
        Wissel wissel = new Wissel(magazijn);
        wissel.rondAf();
        Schijf.maakMap(wissel.nieuw());
        return wissel;
    }

    /** Finishes or throws away what a crash left; does nothing when there is nothing. */
    public static void herstel(Path magazijn) throws IOException {
        if (Files.exists(magazijn.resolve(WISSEL))) {
            try (Wissel wissel = new Wissel(magazijn)) {
                wissel.rondAf();
            }
        }
    }

    /** Where the new version of a file of the store is to be made, by its name in the store. */
    public Path plek(String naam) throws IOException {
        Path plek = nieuw().resolve(naam);
        Schijf.maakMap(plek.resolveSibling("."));
        return plek;
    }

    /** Makes a new journaal of the old one and one line about what this change is. */
    public void journaal(Sleutel sleutel, Clock klok, Soort soort, Map<String, String> velden) throws IOException {
        Path nieuw = plek(JOURNAAL);
        Schijf.kopieer(magazijn.resolve(JOURNAAL), nieuw);
        try (Journaal journaal = Journaal.open(nieuw, sleutel, klok, gebeurtenis -> {})) {
            journaal.schrijf(soort, velden);
        }
    }

    /** From here on the new files count. */
    public void besluit() throws IOException {
        Schijf.schrijf(besluitPad(), new byte[0]);
    }

    /** Puts the new files in their places; nobody may have the old ones open any more. */
    public void voltrek() throws IOException {
        rondAf();
    }

    @Override
    public void close() throws IOException {
        slot.close();
    }

    private void rondAf() throws IOException {
        if (Files.exists(besluitPad())) {
            zetOpHunPlek();
        }
        Schijf.verwijder(nieuw());
        Files.deleteIfExists(besluitPad());
        Files.deleteIfExists(magazijn.resolve(WISSEL));
    }

    private void zetOpHunPlek() throws IOException {
        for (Path bestand : bestanden(nieuw())) {
            Path doel = magazijn.resolve(nieuw().relativize(bestand).toString());
            Schijf.maakMap(doel.resolveSibling("."));
            Files.deleteIfExists(doel.resolveSibling(doel.getFileName() + ".wal"));
            Schijf.hernoem(bestand, doel);
        }
    }

    private static List<Path> bestanden(Path map) throws IOException {
        if (!Files.isDirectory(map)) {
            return List.of();
        }
        try (Stream<Path> alles = Files.walk(map)) {
            return alles.filter(Files::isRegularFile).sorted().toList();
        }
    }

    /** The folder of the new files. */
    public Path nieuw() {
        return magazijn.resolve(WISSEL).resolve("nieuw");
    }

    private Path besluitPad() {
        return magazijn.resolve(WISSEL).resolve("besluit");
    }
}
