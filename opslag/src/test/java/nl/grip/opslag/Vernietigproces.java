// SPDX-License-Identifier: EUPL-1.2
package nl.grip.opslag;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.List;
import nl.grip.bronnen.Bronlezer;
import nl.grip.opslag.sleutel.Pseudoniemen;
import nl.grip.opslag.sleutel.Sleutelbos;
import nl.grip.opslag.vernietiging.Vernietiging;

/** A process of its own that removes a person; made to be killed. */
final class Vernietigproces {
    private Vernietigproces() {}

    /** The store and the person. */
    public static void main(String[] argumenten) {
        Vernietiging vernietiging = in(Path.of(argumenten[0]));
        System.out.println("begin");
        vernietiging.persoon(argumenten[1]);
        System.out.println("klaar");
    }

    static Vernietiging in(Path map) {
        try {
            Sleutelbos sleutels = Sleutelbos.open(map.resolve("sleutels"));
            return new Vernietiging(
                    map,
                    Proefmagazijn.KLEIN,
                    instellingen -> new Bronlezer(new Pseudoniemen(sleutels.pseudoniem()), instellingen)::lees);
        } catch (IOException fout) {
            throw new UncheckedIOException(fout);
        }
    }

    /** What it says goes to {@code uitvoer}. */
    static Process start(Path magazijn, String bsn, Path uitvoer) throws IOException {
        return new ProcessBuilder(List.of(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-Xmx256m",
                        "-XX:TieredStopAtLevel=1",
                        "-cp",
                        System.getProperty("java.class.path"),
                        Vernietigproces.class.getName(),
                        magazijn.toString(),
                        bsn))
                .redirectError(ProcessBuilder.Redirect.INHERIT)
                .redirectOutput(uitvoer.toFile())
                .start();
    }
}
