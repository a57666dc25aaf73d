// SPDX-License-Identifier: EUPL-1.2
package nl.grip.opslag;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.LongStream;
import nl.grip.bronnen.Leesinstellingen;
import nl.grip.bronnen.bestanden.Bronbestand;
import nl.grip.bronnen.bestanden.Vondstontvanger;
import nl.grip.opslag.inlezen.Voortgang;

/** A process of its own that reads files without end and says of each that it is in; made to be killed. */
final class Leesproces {
    private Leesproces() {}

    /** The store, and the number of the first file. */
    public static void main(String[] argumenten) {
        long eerste = Long.parseLong(argumenten[1]);
        try (Magazijn magazijn = Magazijn.open(Path.of(argumenten[0]), Proefmagazijn.KLEIN)) {
            System.out.println("open");
            magazijn.inlezer(Nepbericht::lees, Leesinstellingen.STANDAARD)
                    .lees(
                            ontvanger -> LongStream.iterate(eerste, nummer -> nummer + 1)
                                    .forEach(nummer -> geef(nummer, ontvanger)),
                            regel -> System.out.println(regel.bestand()),
                            Voortgang.GEEN);
        }
    }

    private static void geef(long nummer, Vondstontvanger ontvanger) {
        ontvanger.bestand(Bronbestand.of(
                Long.toString(nummer), LocalDate.EPOCH, bericht(nummer).getBytes(StandardCharsets.UTF_8)));
    }

    static String bericht(long nummer) {
        return Nepbericht.of(
                Long.toString(nummer),
                "2026-07-08",
                LongStream.range(0, regels(nummer)).toArray());
    }

    static long regels(long nummer) {
        return 1 + nummer % 10;
    }

    /** What it says goes to {@code uitvoer}. */
    static Process start(Path magazijn, Path temp, Path uitvoer, long eerste) throws IOException {
        return new ProcessBuilder(List.of(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-Xmx256m",
                        "-XX:TieredStopAtLevel=1",
                        "-Djava.io.tmpdir=" + temp,
                        "-cp",
                        System.getProperty("java.class.path"),
                        Leesproces.class.getName(),
                        magazijn.toString(),
                        Long.toString(eerste)))
                .redirectError(ProcessBuilder.Redirect.INHERIT)
                .redirectOutput(uitvoer.toFile())
                .start();
    }

    static void wachtTotOpen(Path uitvoer) throws Exception {
        wachtTot(uitvoer, "open\n");
    }

    static void wachtTot(Path uitvoer, String gezegd) throws Exception {
        while (!Files.exists(uitvoer) || !Files.readString(uitvoer).contains(gezegd)) {
            Thread.sleep(5);
        }
    }
}
