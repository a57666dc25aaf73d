// SPDX-License-Identifier: EUPL-1.2
package nl.grip.app.meten;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.DoubleStream;

/** How long a short command takes from the prompt and back, as a user feels it; the middle one of five. */
final class Opdrachtmeting {
    private static final double DOEL_IN_SECONDEN = 1.5;
    private static final int KEREN = 5;

    private Opdrachtmeting() {}

    static Meetwaarde meet(Path grip, Path magazijn) throws IOException, InterruptedException {
        double[] seconden = new double[KEREN];
        for (int keer = 0; keer < KEREN; keer++) {
            seconden[keer] = eenKeer(grip, magazijn);
        }
        double midden =
                DoubleStream.of(seconden).sorted().skip(KEREN / 2).findFirst().orElseThrow();
        return Meetwaarde.hoogstens("korte_opdracht", midden, "seconden", DOEL_IN_SECONDEN);
    }

    private static double eenKeer(Path grip, Path magazijn) throws IOException, InterruptedException {
        List<String> woorden = List.of(grip.toString(), "gegevens", "bevindingen", "--magazijn", magazijn.toString());
        Stopwatch stopwatch = new Stopwatch();
        int afloop = new ProcessBuilder(woorden)
                .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                .start()
                .waitFor();
        if (afloop != 0) {
            throw new IllegalStateException("grip gegevens bevindingen liep af met " + afloop);
        }
        return stopwatch.seconden();
    }
}
