// SPDX-License-Identifier: EUPL-1.2
package nl.grip.voorbeeld.waarheid;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import nl.grip.voorbeeld.Tabelbestand;
import nl.grip.voorbeeld.scenario.Scenario;

/**
 * {@code kenmerken.csv}: which made-up municipality stands in a folder. The row {@code versie} comes last, when all else is
 * written: a folder without it is not finished.
 *
 * @param jaar the dienstjaar
 */
public record Kenmerken(Scenario scenario, int jaar) {
    /** Raised whenever the same scenario and seed give other bytes than before. */
    private static final String VERSIE = "3";

    private static final int TEKENS = 16;

    /** Claims the folder before anything is written in it. */
    public void begin(Path map) {
        schrijf(map, wie());
    }

    /** Says that the folder is finished. */
    public void sluit(Path map) {
        schrijf(map, alles());
    }

    /** Whether the folder holds this municipality, finished. */
    public boolean isGemaaktIn(Path map) {
        return rijen(map).equals(alles());
    }

    /** Whether another municipality, or one of another version of Grip, stands in the folder. */
    public boolean isAndersIn(Path map) {
        var rijen = rijen(map);
        return Files.exists(map.resolve("berichten")) && !rijen.equals(wie()) && !rijen.equals(alles());
    }

    private List<List<String>> wie() {
        return List.of(
                List.of("scenario", scenario.naam()),
                List.of("zaad", String.valueOf(scenario.zaad())),
                List.of("jaar", String.valueOf(jaar)),
                List.of("inwoners", String.valueOf(scenario.inwoners())),
                List.of("vingerafdruk", vingerafdruk()));
    }

    private List<List<String>> alles() {
        return java.util.stream.Stream.concat(wie().stream(), java.util.stream.Stream.of(List.of("versie", VERSIE)))
                .toList();
    }

    /** Of every cell of the scenario, so that a changed row is another municipality. */
    private String vingerafdruk() {
        try {
            var som = MessageDigest.getInstance("SHA-256")
                    .digest(scenario.toString().getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(som).substring(0, TEKENS);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    private static void schrijf(Path map, List<List<String>> rijen) {
        try (var uit = Tabelbestand.maak(bestand(map), "naam", "waarde")) {
            rijen.forEach(rij -> uit.rij(rij.toArray()));
        }
    }

    private static List<List<String>> rijen(Path map) {
        try {
            return Files.exists(bestand(map))
                    ? Files.readAllLines(bestand(map)).stream()
                            .skip(1)
                            .map(rij -> List.of(rij.split(";", 2)))
                            .toList()
                    : List.of();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Path bestand(Path map) {
        return map.resolve("waarheid").resolve("kenmerken.csv");
    }
}
