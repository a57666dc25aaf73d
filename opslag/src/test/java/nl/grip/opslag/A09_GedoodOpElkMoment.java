// SPDX-License-Identifier: EUPL-1.2
package nl.grip.opslag;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * A process that reads is killed (kill -9) at random moments, 12 times, or 200 with {@code -Dgrip.lang=true}: no file
 * that was told to be in is lost, none is half in, and the store opens by itself.
 */
class A09_GedoodOpElkMoment {
    private static final int KEREN = Boolean.getBoolean("grip.lang") ? 200 : 12;
    private static final int HOOGSTENS_MS = 1_500;

    @TempDir
    Path temp;

    private final Random toeval = new Random();

    @Test
    void geenBestandRaaktZoekEnGeenIsHalf() throws Exception {
        Path map = temp.resolve("m");
        long bevestigd = 0;
        for (int keer = 0; keer < KEREN; keer++) {
            bevestigd = Math.max(bevestigd, leesTotHetSterft(map, bevestigd + 1, keer));
            controleer(map, bevestigd);
        }
        assertThat(bevestigd).as("er is echt gelezen").isGreaterThanOrEqualTo(KEREN / 3);
    }

    /** Gives the last file that was told to be in. */
    private long leesTotHetSterft(Path map, long eerste, int keer) throws Exception {
        Path tijdelijk = Files.createTempDirectory(temp, "proces");
        Path uitvoer = tijdelijk.resolve("uitvoer");
        Process proces = Leesproces.start(map, tijdelijk, uitvoer, eerste);
        wacht(uitvoer, eerste, keer % 3);
        Thread.sleep(toeval.nextInt(HOOGSTENS_MS));
        proces.destroyForcibly().waitFor();
        long laatste = laatste(uitvoer);
        verwijder(tijdelijk);
        return laatste;
    }

    /** One time in three for nothing, for the store to be open, for a file to be in: also a slow machine gets that far. */
    private static void wacht(Path uitvoer, long eerste, int hoeLang) throws Exception {
        if (hoeLang == 1) {
            Leesproces.wachtTotOpen(uitvoer);
        } else if (hoeLang == 2) {
            Leesproces.wachtTot(uitvoer, "\n" + eerste + "\n");
        }
    }

    /** A last line without its end was not told. */
    private static long laatste(Path uitvoer) throws IOException {
        String gezegd = Files.readString(uitvoer);
        return gezegd.substring(0, gezegd.lastIndexOf('\n') + 1)
                .lines()
                .filter(regel -> regel.matches("\\d+"))
                .mapToLong(Long::parseLong)
                .max()
                .orElse(0);
    }

    private static void controleer(Path map, long bevestigd) {
        try (Proefmagazijn proef = new Proefmagazijn(map)) {
            assertThat(proef.rijen("SELECT aanbieder, count(*) AS n FROM feit.declaratieregel"
                            + " GROUP BY aanbieder HAVING n <> 1 + CAST(aanbieder AS BIGINT) % 10"))
                    .as("half ingelezen bestanden")
                    .isEmpty();
            assertThat(proef.rijen("SELECT i FROM range(1, " + (bevestigd + 1) + ") AS t(i)"
                            + " WHERE CAST(i AS VARCHAR) NOT IN (SELECT aanbieder FROM feit.declaratieregel)"))
                    .as("zoekgeraakte bestanden")
                    .isEmpty();
            assertThat(proef.waarde("SELECT count(*) FROM beheer.waarneming"))
                    .isEqualTo(proef.waarde("SELECT count(*) FROM beheer.bericht"));
            assertThat(bronnen(proef)).hasSameSizeAs(proef.rijen("FROM beheer.batch"));
        }
    }

    private static List<Path> bronnen(Proefmagazijn proef) {
        try (var bestanden = Files.list(proef.magazijn().map().bron())) {
            return new ArrayList<>(bestanden.toList());
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }

    private static void verwijder(Path map) throws IOException {
        try (var alles = Files.walk(map)) {
            alles.sorted(java.util.Collections.reverseOrder())
                    .forEach(pad -> pad.toFile().delete());
        }
    }
}
