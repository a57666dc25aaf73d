// SPDX-License-Identifier: EUPL-1.2
package nl.grip.opslag.bronpak;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import nl.grip.opslag.schijf.Schijf;
import nl.grip.opslag.sleutel.Sleutel;

/** The folder {@code bron/} of a store: one pack per batch. */
public record Bronmap(Path map, Sleutel sleutel) {
    /** How the name of a pack begins that holds no sources but what a vernietiging must leave behind. */
    public static final String BEVROREN = "bevroren-";

    private static final String PAK = ".pak";
    private static final String TIJDELIJK = ".tmp";

    /** A pack to be written for a batch; replaces an earlier one only when it is finished. */
    public Bronpakschrijver schrijf(String batch) throws IOException {
        return schrijf(map, batch);
    }

    /** The same in another folder, for a copy of the store. */
    public Bronpakschrijver schrijf(Path andereMap, String batch) throws IOException {
        Schijf.maakMap(andereMap);
        return new Bronpakschrijver(andereMap.resolve(batch + PAK), andereMap.resolve(batch + TIJDELIJK), sleutel);
    }

    public Bronpak open(String batch) throws IOException {
        return Bronpak.open(pad(batch), sleutel);
    }

    /** The file of a pack. */
    public Path pad(String batch) {
        return map.resolve(batch + PAK);
    }

    public boolean heeft(String batch) {
        return Files.exists(pad(batch));
    }

    /** Removes the sources of a batch that did not go in. */
    public void verwijder(String batch) throws IOException {
        Files.deleteIfExists(map.resolve(batch + PAK));
    }

    /** The batches that have a pack, sorted. */
    public List<String> listBatches() throws IOException {
        return namen(PAK);
    }

    /** Removes what was being written when the power went off. */
    public void ruimOp() throws IOException {
        for (String batch : namen(TIJDELIJK)) {
            Files.delete(map.resolve(batch + TIJDELIJK));
        }
    }

    private List<String> namen(String einde) throws IOException {
        if (!Files.isDirectory(map)) {
            return List.of();
        }
        try (Stream<Path> bestanden = Files.list(map)) {
            return bestanden
                    .map(bestand -> bestand.getFileName().toString())
                    .filter(naam -> naam.endsWith(einde))
                    .map(naam -> naam.substring(0, naam.length() - einde.length()))
                    .sorted()
                    .toList();
        }
    }
}
