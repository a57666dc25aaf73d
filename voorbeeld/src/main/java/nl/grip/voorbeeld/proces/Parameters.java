// SPDX-License-Identifier: EUPL-1.2
package nl.grip.voorbeeld.proces;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.IntStream;

/** The assumptions of the process, read from the csv files of this module. */
record Parameters(List<Voorziening> voorzieningen, List<Vertraging> vertragingen, Map<String, double[]> seizoenen) {
    /** How fast aanbieders of one class declare; {@code kansen[d]} = chance of {@code d} months after the care. */
    record Vertraging(String klasse, double aandeelAanbieders, double aandeelOmzet, double[] kansen) {}

    /** @param compleet with the voorzieningen that only the complete example has */
    static Parameters lees(boolean compleet) {
        return new Parameters(
                rijen("voorzieningen.csv").stream()
                        .filter(rij -> compleet || "nee".equals(rij.get("uitbreiding")))
                        .map(Voorziening::of)
                        .toList(),
                rijen("vertraging.csv").stream().map(Parameters::vertraging).toList(),
                leesSeizoenen());
    }

    /** Factor of a calendar month (1-12); the twelve average to one. */
    double seizoen(String naam, int kalendermaand) {
        return Objects.requireNonNull(seizoenen.get(naam), naam)[kalendermaand - 1];
    }

    private static Map<String, double[]> leesSeizoenen() {
        var uit = new LinkedHashMap<String, double[]>();
        for (var rij : rijen("seizoen.csv")) {
            uit.put(
                    Objects.requireNonNull(rij.get("seizoen")),
                    IntStream.rangeClosed(1, 12)
                            .mapToDouble(m -> getal(rij, String.valueOf(m)))
                            .toArray());
        }
        return uit;
    }

    /** Columns d0..d6 hold one month each; d7_12 and d13_18 are spread evenly over six. */
    private static Vertraging vertraging(Map<String, String> rij) {
        var kansen = new double[19];
        for (int d = 0; d < kansen.length; d++) {
            kansen[d] = d <= 6 ? getal(rij, "d" + d) : getal(rij, d <= 12 ? "d7_12" : "d13_18") / 6;
        }
        return new Vertraging(
                Objects.requireNonNull(rij.get("klasse")),
                getal(rij, "aandeel_aanbieders"),
                getal(rij, "aandeel_omzet"),
                kansen);
    }

    private static double getal(Map<String, String> rij, String kolom) {
        return Double.parseDouble(Objects.requireNonNull(rij.get(kolom), kolom));
    }

    private static List<Map<String, String>> rijen(String bestand) {
        var pad = "/nl/grip/voorbeeld/" + bestand;
        try (var lezer = new BufferedReader(new InputStreamReader(
                Objects.requireNonNull(Parameters.class.getResourceAsStream(pad), pad), StandardCharsets.UTF_8))) {
            var regels = lezer.lines().map(regel -> regel.split(";", -1)).toList();
            return regels.stream()
                    .skip(1)
                    .map(cellen -> rij(regels.get(0), cellen))
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Map<String, String> rij(String[] kop, String[] cellen) {
        var uit = new LinkedHashMap<String, String>();
        for (int i = 0; i < kop.length; i++) {
            uit.put(kop[i], cellen[i]);
        }
        return uit;
    }
}
