// SPDX-License-Identifier: EUPL-1.2
package nl.grip.rekenen.methode;

import static nl.grip.rekenen.methode.Optie.getal;
import static nl.grip.rekenen.methode.Optie.janee;

import java.util.Arrays;
import java.util.List;
import java.util.function.BiFunction;
import java.util.stream.IntStream;
import nl.grip.basis.Uitkomst;
import nl.grip.basis.Uitkomst.Reden;
import nl.grip.rekenen.scoren.Scores;
import org.hipparchus.distribution.continuous.NormalDistribution;

/** Scores of forecasts against what came true, under the names and options of the reference cases. */
final class Scoormethoden {
    private static final NormalDistribution NORMAAL = new NormalDistribution();

    private Scoormethoden() {}

    static List<Methode> alle() {
        return List.of(
                methode("pinball", List.of("y", "mu", "sigma"), Scoormethoden::pinball, getal("p", "0.5")),
                methode("intervalscore", List.of("y", "mu", "sigma"), Scoormethoden::interval, getal("alfa", "0.2")),
                methode("dekking", List.of("y", "mu", "sigma"), Scoormethoden::dekking, getal("niveau", "0.8")),
                methode(
                        "logscore",
                        List.of("y", "mu", "sigma"),
                        (t, k) -> gemiddelde(Scoormethoden.perRij(t, Scores::log))),
                methode("CRPS", List.of("y"), Scoormethoden::crps, janee("ensemble"), janee("normaal")),
                methode("PIT", List.of("y"), Scoormethoden::pit, janee("F")),
                methode("KS", List.of("pit"), Scoretoetsen::kolmogorovSmirnov, janee("uniform")),
                methode("chi2", List.of("pit"), Scoretoetsen::chi2, getal("klassen", "10")),
                methode(
                        "DieboldMariano",
                        List.of("e1", "e2"),
                        Scoretoetsen::dieboldMariano,
                        getal("h", "1"),
                        janee("kwadratisch"),
                        janee("absoluut"),
                        janee("Harvey-Leybourne-Newbold")),
                methode("conform", List.of("y", "mu", "sigma"), Scoretoetsen::conform, getal("niveau", "0.8")),
                methode("MASE", List.of("waarde"), Scoormethoden::mase, Tijdreeksmethoden.FREQUENTIE));
    }

    private static Methode methode(
            String naam,
            List<String> kolommen,
            BiFunction<Tabel, Keuzes, Uitkomst<List<Getal>>> wijze,
            Optie... opties) {
        return Methode.van(
                naam,
                (tabel, keuzes) -> {
                    var leeg =
                            kolommen.stream().filter(kolom -> !tabel.vol(kolom)).findFirst();
                    if (leeg.isPresent() || tabel.rijen() == 0) {
                        return Getallen.geen(
                                Reden.GEEN_BRON,
                                "Elke rij heeft een getal nodig in de kolommen " + String.join(", ", kolommen));
                    }
                    return wijze.apply(tabel, keuzes);
                },
                opties);
    }

    private interface Score {
        double van(double mu, double sigma, double y);
    }

    private static double[] perRij(Tabel tabel, Score score) {
        double[] y = tabel.getallen("y");
        double[] mu = tabel.getallen("mu");
        double[] sigma = tabel.getallen("sigma");
        return IntStream.range(0, y.length)
                .mapToDouble(i -> sigma[i] > 0 ? score.van(mu[i], sigma[i], y[i]) : Double.NaN)
                .toArray();
    }

    private static Uitkomst<List<Getal>> gemiddelde(double[] scores) {
        return new Getallen().totaal("gemiddelde", midden(scores)).klaar();
    }

    private static double midden(double[] waarden) {
        return Arrays.stream(waarden).average().orElse(Double.NaN);
    }

    private static Uitkomst<List<Getal>> pinball(Tabel tabel, Keuzes keuzes) {
        double p = keuzes.getal("p");
        double z = NORMAAL.inverseCumulativeProbability(p);
        return gemiddelde(perRij(tabel, (mu, sigma, y) -> Scores.pinball(mu + z * sigma, p, y)));
    }

    private static Uitkomst<List<Getal>> interval(Tabel tabel, Keuzes keuzes) {
        double alfa = keuzes.getal("alfa");
        double z = NORMAAL.inverseCumulativeProbability(1 - alfa / 2);
        return gemiddelde(perRij(tabel, (mu, sigma, y) -> Scores.interval(mu - z * sigma, mu + z * sigma, alfa, y)));
    }

    private static Uitkomst<List<Getal>> dekking(Tabel tabel, Keuzes keuzes) {
        double z = NORMAAL.inverseCumulativeProbability(0.5 + keuzes.getal("niveau") / 2);
        double[] binnen = perRij(tabel, (mu, sigma, y) -> Math.abs(y - mu) <= z * sigma ? 1 : 0);
        return new Getallen().totaal("fractie", midden(binnen)).klaar();
    }

    /** Draws stand in the columns V1, V2...; otherwise the forecast is normal with mu and sigma. */
    private static Uitkomst<List<Getal>> crps(Tabel tabel, Keuzes keuzes) {
        double[] crps = tabel.heeft("V1") ? perEnsemble(tabel, Scores::crps) : perRij(tabel, Scores::crps);
        return new Getallen()
                .reeks("crps", crps)
                .totaal("gemiddelde", midden(crps))
                .klaar();
    }

    private static Uitkomst<List<Getal>> pit(Tabel tabel, Keuzes keuzes) {
        if (tabel.heeft("V1")) {
            return new Getallen()
                    .reeks("rang", perEnsemble(tabel, Scoormethoden::rang))
                    .klaar();
        }
        double[] pit = perRij(tabel, (mu, sigma, y) -> NORMAAL.cumulativeProbability((y - mu) / sigma));
        return new Getallen().reeks("pit", pit).klaar();
    }

    private static double rang(double[] leden, double y) {
        return Arrays.stream(leden).filter(lid -> lid < y).count();
    }

    private interface Ensemblescore {
        double van(double[] leden, double y);
    }

    private static double[] perEnsemble(Tabel tabel, Ensemblescore score) {
        double[] y = tabel.getallen("y");
        double[][] leden = tabel.kolommen().stream()
                .filter(kolom -> kolom.matches("V\\d+"))
                .map(tabel::getallen)
                .toArray(double[][]::new);
        return IntStream.range(0, y.length)
                .mapToDouble(i -> score.van(
                        Arrays.stream(leden).mapToDouble(lid -> lid[i]).toArray(), y[i]))
                .toArray();
    }

    /** Rows without {@code voorspeld} are the training series; the others are compared. */
    private static Uitkomst<List<Getal>> mase(Tabel tabel, Keuzes keuzes) {
        if (!tabel.heeft("voorspeld")) {
            return Getallen.geen(Reden.GEEN_BRON, "De kolom voorspeld ontbreekt");
        }
        var leer = tabel.waar("voorspeld", String::isEmpty);
        var toets = tabel.waar("voorspeld", cel -> !cel.isEmpty());
        int periode = Math.max(1, keuzes.geheel("frequentie"));
        return leer.rijen() <= periode || toets.rijen() == 0
                ? Getallen.geen(Reden.TE_WEINIG_GEGEVENS, "Er zijn rijen nodig met en zonder voorspelling")
                : new Getallen()
                        .totaal(
                                "MASE",
                                Scores.mase(
                                        leer.getallen("waarde"),
                                        periode,
                                        toets.getallen("voorspeld"),
                                        toets.getallen("waarde")))
                        .klaar();
    }
}
