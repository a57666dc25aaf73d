// SPDX-License-Identifier: EUPL-1.2
package nl.grip.rekenen.referentie;

import static org.assertj.core.api.Assertions.assertThat;

import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.function.ToDoubleFunction;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import nl.grip.rekenen.reserveren.Benktander;
import nl.grip.rekenen.reserveren.CapeCod;
import nl.grip.rekenen.reserveren.ChainLadder;
import nl.grip.rekenen.reserveren.Driehoek;
import nl.grip.rekenen.reserveren.Factorkeuze;
import nl.grip.rekenen.scoren.Kalibratie;
import org.junit.jupiter.api.Test;

/**
 * Real run-off of which the outcome is known: American insurers, 1988-1997 (CAS Loss Reserve Database, Meyers and Shi,
 * 2011). What is still to come is expected by Benktander on the expectation of Cape Cod; the band around it is calibrated
 * on one half of the insurers and scored on the other.
 */
class R05_EchteUitloopTest {
    private static final int JAREN = 10;
    private static final double NIVEAU = 0.8;
    private static final double ONDERSTE_DEKKING = 0.73;
    private static final double BOVENSTE_DEKKING = 0.87;

    @Test
    void deFoutIsKleinerDanDieVanCapeCod() {
        var gevallen = gevallen();
        System.out.println("clrd, " + gevallen.size() + " driehoeken: fout van de som "
                + gewogenFout(gevallen, Uitloop::verwacht) + ", Cape Cod " + gewogenFout(gevallen, Uitloop::capeCod)
                + "; middelste fout van de premie " + middelsteFout(gevallen, Uitloop::verwacht) + ", Cape Cod "
                + middelsteFout(gevallen, Uitloop::capeCod));

        assertThat(gewogenFout(gevallen, Uitloop::verwacht))
                .isLessThanOrEqualTo(gewogenFout(gevallen, Uitloop::capeCod));
        assertThat(middelsteFout(gevallen, Uitloop::verwacht))
                .isLessThanOrEqualTo(middelsteFout(gevallen, Uitloop::capeCod));
    }

    @Test
    void deGekalibreerdeBandDektOpDeAndereHelft() {
        var gevallen = gevallen();
        double heen = dekking(helft(gevallen, 0), helft(gevallen, 1));
        double terug = dekking(helft(gevallen, 1), helft(gevallen, 0));
        System.out.println("clrd, band van 80%: dekking " + heen + " en " + terug);

        assertThat(List.of(heen, terug)).allMatch(d -> d >= ONDERSTE_DEKKING && d <= BOVENSTE_DEKKING);
    }

    private static List<Uitloop> helft(List<Uitloop> gevallen, int rest) {
        return IntStream.range(0, gevallen.size())
                .filter(i -> i % 2 == rest)
                .mapToObj(gevallen::get)
                .toList();
    }

    private static double dekking(List<Uitloop> leer, List<Uitloop> toets) {
        var kalibratie = Kalibratie.van(
                leer.stream().mapToDouble(u -> u.werkelijk() - u.verwacht()).toArray(),
                leer.stream().mapToDouble(Uitloop::schaal).toArray());
        double onder = kalibratie.kwantiel((1 - NIVEAU) / 2);
        double boven = kalibratie.kwantiel((1 + NIVEAU) / 2);
        return toets.stream()
                .mapToDouble(u -> (u.werkelijk() - u.verwacht()) / u.schaal())
                .map(score -> score >= onder && score <= boven ? 1 : 0)
                .average()
                .orElseThrow();
    }

    private static double gewogenFout(List<Uitloop> gevallen, ToDoubleFunction<Uitloop> verwacht) {
        double fout = gevallen.stream()
                .mapToDouble(u -> Math.abs(verwacht.applyAsDouble(u) - u.werkelijk()))
                .sum();
        return fout
                / gevallen.stream().mapToDouble(u -> Math.abs(u.werkelijk())).sum();
    }

    private static double middelsteFout(List<Uitloop> gevallen, ToDoubleFunction<Uitloop> verwacht) {
        return gevallen.stream()
                .mapToDouble(u -> Math.abs(verwacht.applyAsDouble(u) - u.werkelijk()) / u.premie())
                .sorted()
                .skip(gevallen.size() / 2)
                .findFirst()
                .orElseThrow();
    }

    /** In order of their keys, those that the reference selects: everywhere above zero, with premium in each year. */
    private static List<Uitloop> gevallen() {
        var selectie = Referentiemap.lees("clrd/gevallen.csv").stream()
                .filter(r -> r.getField("in_selectie").equals("1"))
                .map(r -> r.getField("sleutel"))
                .collect(Collectors.toSet());
        Map<String, List<NamedCsvRecord>> cellen = Referentiemap.lees("clrd/driehoeken.csv").stream()
                .filter(r -> selectie.contains(r.getField("sleutel")))
                .collect(Collectors.groupingBy(r -> r.getField("sleutel")));
        return cellen.entrySet().stream()
                .sorted(Map.Entry.comparingByKey(Comparator.naturalOrder()))
                .map(e -> Uitloop.van(e.getValue()))
                .toList();
    }

    /** What was expected of one insurer at the end of 1997, and what came. */
    private record Uitloop(double premie, double verwacht, double capeCod, double werkelijk) {
        static Uitloop van(List<NamedCsvRecord> cellen) {
            double[][] vol = new double[JAREN][JAREN];
            double[] premie = new double[JAREN];
            cellen.forEach(c -> {
                int i = Integer.parseInt(c.getField("oorsprong")) - 1988;
                vol[i][Integer.parseInt(c.getField("ontwikkeling")) - 1] = getal(c, "betaald_cum");
                premie[i] = getal(c, "premie_netto");
            });
            var driehoek = Driehoek.ofCumulatief(bekend(vol));
            var capeCod = new CapeCod(ChainLadder.van(driehoek, Factorkeuze.ALLE), premie, 0, 1);
            double[] perEenheid = capeCod.perEenheid();
            double[] vooraf = IntStream.range(0, JAREN)
                    .mapToDouble(i -> perEenheid[i] * premie[i])
                    .toArray();
            double werkelijk = IntStream.range(0, JAREN)
                    .mapToDouble(i -> vol[i][JAREN - 1] - driehoek.laatste(i))
                    .sum();
            return new Uitloop(
                    som(premie),
                    som(new Benktander(capeCod.patroon(), vooraf, 2).nogTeKomen()),
                    som(capeCod.nogTeKomen()),
                    werkelijk);
        }

        /** The variance of an over-dispersed Poisson amount grows with its expectation, and with the size of a claim. */
        double schaal() {
            return Math.sqrt(verwacht * premie);
        }

        private static double[][] bekend(double[][] vol) {
            return IntStream.range(0, JAREN)
                    .mapToObj(i -> IntStream.range(0, JAREN)
                            .mapToDouble(j -> i + j < JAREN ? vol[i][j] : Double.NaN)
                            .toArray())
                    .toArray(double[][]::new);
        }

        private static double getal(NamedCsvRecord cel, String kolom) {
            return Double.parseDouble(cel.getField(kolom));
        }

        private static double som(double[] waarden) {
            return Arrays.stream(waarden).sum();
        }
    }
}
