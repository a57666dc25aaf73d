// SPDX-License-Identifier: EUPL-1.2
package nl.grip.app.meten;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.DoubleSupplier;
import java.util.stream.IntStream;
import nl.grip.rekenen.reserveren.Driehoek;
import nl.grip.rekenen.reserveren.Mack;
import nl.grip.rekenen.reserveren.OdpBootstrap;
import nl.grip.rekenen.reserveren.Sigmaschatting;
import nl.grip.rekenen.simulatie.Toeval;

/** The mathematics of the forecast, warm: standard errors on many triangles in one call, draws on one triangle. */
final class Rekenmeting {
    private static final int DRIEHOEKEN = 775;
    private static final int TREKKINGEN = 10_000;
    private static final int ZIJDE = 10;
    private static final double MACK_IN_SECONDEN = 0.03;
    private static final double BOOTSTRAP_IN_SECONDEN = 0.14;
    private static final int KEREN_OM_WARM_TE_WORDEN = 30;
    private static final int KEREN = 15;

    private final List<Driehoek> driehoeken;
    private double uitkomst;

    Rekenmeting() throws IOException {
        var bestand = referentiemap().resolve("clrd").resolve("driehoeken.csv");
        this.driehoeken = Files.exists(bestand) ? lees(bestand) : verzonnen();
    }

    /** Where the run-off lies that the promise speaks of. */
    private static Path referentiemap() {
        var gedeeld = System.getenv().getOrDefault("GRIP_GEDEELD", "../shared");
        var eigen = System.getenv("GRIP_REFERENTIE");
        return eigen == null ? Path.of(gedeeld, "data", "referentiewaarden") : Path.of(eigen);
    }

    List<Meetwaarde> meet() {
        var bootstrap = driehoeken.stream()
                .flatMap(d -> OdpBootstrap.find(d, OdpBootstrap.Proces.GAMMA).stream())
                .findFirst()
                .orElseThrow();
        return List.of(
                Meetwaarde.hoogstens(
                        "mack_op_" + DRIEHOEKEN + "_driehoeken", midden(this::mack), "seconden", MACK_IN_SECONDEN),
                Meetwaarde.hoogstens(
                        "odp_bootstrap_" + TREKKINGEN + "_trekkingen",
                        midden(() -> bootstrap.trek(TREKKINGEN, new Toeval(1))[TREKKINGEN - 1][0]),
                        "seconden",
                        BOOTSTRAP_IN_SECONDEN));
    }

    private double mack() {
        return IntStream.range(0, DRIEHOEKEN)
                .mapToObj(i -> driehoeken.get(i % driehoeken.size()))
                .map(d -> Mack.van(d, 1, Sigmaschatting.MACK, 1))
                .mapToDouble(m -> m.standaardfoutTotaal() + m.standaardfout()[0])
                .sum();
    }

    /** The middle of many times; what is calculated is kept, so that it cannot be left out. */
    private double midden(DoubleSupplier werk) {
        double[] seconden = new double[KEREN];
        for (int keer = -KEREN_OM_WARM_TE_WORDEN; keer < KEREN; keer++) {
            var stopwatch = new Stopwatch();
            uitkomst += werk.getAsDouble();
            seconden[Math.max(0, keer)] = stopwatch.seconden();
        }
        Arrays.sort(seconden);
        return seconden[KEREN / 2];
    }

    private static List<Driehoek> lees(Path bestand) throws IOException {
        Map<String, double[][]> cellen = new LinkedHashMap<>();
        try (var csv = CsvReader.builder().ofNamedCsvRecord(bestand)) {
            csv.stream().filter(r -> r.getField("bekend").equals("1")).forEach(r -> cel(cellen, r));
        }
        return cellen.values().stream().map(Driehoek::ofCumulatief).toList();
    }

    private static void cel(Map<String, double[][]> cellen, NamedCsvRecord rij) {
        int oorsprong = Integer.parseInt(rij.getField("oorsprong")) - 1988;
        int ontwikkeling = Integer.parseInt(rij.getField("ontwikkeling")) - 1;
        cellen.computeIfAbsent(rij.getField("sleutel"), s -> leeg())[oorsprong][ontwikkeling] =
                Double.parseDouble(rij.getField("betaald_cum"));
    }

    private static double[][] leeg() {
        double[][] leeg = new double[ZIJDE][ZIJDE];
        Arrays.stream(leeg).forEach(rij -> Arrays.fill(rij, Double.NaN));
        return leeg;
    }

    /** Triangles of the same shape, for who does not have those files. */
    private static List<Driehoek> verzonnen() {
        List<Driehoek> uit = new ArrayList<>();
        for (int nummer = 0; nummer < DRIEHOEKEN; nummer++) {
            var stroom = new Toeval(1).stroom(nummer);
            double[][] cellen = leeg();
            for (int i = 0; i < ZIJDE; i++) {
                double stand = 0;
                for (int j = 0; i + j < ZIJDE; j++) {
                    stand += (500 + 500 * stroom.nextDouble()) * Math.pow(0.6, j);
                    cellen[i][j] = stand;
                }
            }
            uit.add(Driehoek.ofCumulatief(cellen));
        }
        return uit;
    }
}
