// SPDX-License-Identifier: EUPL-1.2
package nl.grip.rekenen.reserveren;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import nl.grip.rekenen.regressie.Loglineair;
import nl.grip.rekenen.reserveren.Celontwerp.Cel;

/**
 * Increments as a log-linear model of oorsprong and period, variance a power of the mean: 1 over-dispersed Poisson (the
 * same reserve as the chain ladder), 2 gamma. Standard errors: England and Verrall, "Stochastic claims reserving in
 * general insurance", BAJ 8 (2002), section 7.
 */
public final class DriehoekGlm {
    private final Driehoek driehoek;
    private final double macht;
    private final List<Cel> cellen;
    private final Celontwerp ontwerp;
    private final Loglineair fit;
    private final double phi;

    private DriehoekGlm(Driehoek driehoek, double macht, List<Cel> bekend, Kruismodel kruis) {
        this.driehoek = driehoek;
        this.macht = macht;
        this.cellen = bekend.stream()
                .filter(c -> kruis.verwacht(c.rij(), c.kolom()) > 0)
                .toList();
        this.ontwerp = Celontwerp.van(cellen, driehoek.oorsprongen(), driehoek.perioden());
        double[] begin = cellen.stream()
                .mapToDouble(c -> kruis.verwacht(c.rij(), c.kolom()))
                .toArray();
        double[][] rijen = cellen.stream().map(ontwerp::ontwerprij).toArray(double[][]::new);
        this.fit = Loglineair.van(rijen, toenamen(), mu -> Math.pow(mu, macht), begin);
        this.phi = dispersie(bekend.size());
    }

    /** Empty when a row or column of increments sums to less than 0: then no log-linear model fits. */
    public static Optional<DriehoekGlm> find(Driehoek driehoek, double macht) {
        var kruis = Kruismodel.van(driehoek);
        var bekend = IntStream.range(0, driehoek.oorsprongen())
                .boxed()
                .flatMap(i -> IntStream.range(0, driehoek.perioden())
                        .filter(j -> kruis.telt(i, j))
                        .mapToObj(j -> new Cel(i, j)))
                .toList();
        boolean negatief = bekend.stream().anyMatch(c -> kruis.verwacht(c.rij(), c.kolom()) < 0);
        return negatief ? Optional.empty() : Optional.of(new DriehoekGlm(driehoek, macht, bekend, kruis));
    }

    private double[] toenamen() {
        return cellen.stream()
                .mapToDouble(c -> driehoek.toename(c.rij(), c.kolom()))
                .toArray();
    }

    /** Cells of an empty row or column are fitted exactly by 0: they count as observations and as parameters. */
    private double dispersie(int waarnemingen) {
        double[] toenamen = toenamen();
        double som = 0;
        for (int k = 0; k < toenamen.length; k++) {
            double mu = fit.gefit()[k];
            som += (toenamen[k] - mu) * (toenamen[k] - mu) / Math.pow(mu, macht);
        }
        return som / (waarnemingen - (driehoek.oorsprongen() + driehoek.perioden() - 1));
    }

    /** Pearson's chi-square over the degrees of freedom. */
    public double phi() {
        return phi;
    }

    public double[] nogTeKomen() {
        return IntStream.range(0, driehoek.oorsprongen())
                .mapToDouble(i -> open(i).mapToDouble(this::verwacht).sum())
                .toArray();
    }

    public double[] standaardfout() {
        return IntStream.range(0, driehoek.oorsprongen())
                .mapToDouble(i -> fout(open(i).toList()))
                .toArray();
    }

    public double standaardfoutTotaal() {
        return fout(IntStream.range(0, driehoek.oorsprongen())
                .boxed()
                .flatMap(this::open)
                .toList());
    }

    /** Process variance of each cell, plus the variance of the sum of their expectations. */
    private double fout(List<Cel> open) {
        double proces = 0;
        double[] richting = new double[fit.coefficienten().length];
        for (Cel cel : open) {
            double mu = verwacht(cel);
            double[] rij = ontwerp.ontwerprij(cel);
            proces += Math.pow(mu, macht);
            Arrays.setAll(richting, k -> richting[k] + mu * rij[k]);
        }
        double[] beeld = fit.omgekeerd().operate(richting);
        return Math.sqrt(phi * (proces + inproduct(richting, beeld)));
    }

    private Stream<Cel> open(int i) {
        return IntStream.range(driehoek.leeftijd(i) + 1, driehoek.perioden())
                .mapToObj(j -> new Cel(i, j))
                .filter(ontwerp::kent);
    }

    private double verwacht(Cel cel) {
        return Math.exp(inproduct(ontwerp.ontwerprij(cel), fit.coefficienten()));
    }

    private static double inproduct(double[] a, double[] b) {
        return IntStream.range(0, a.length).mapToDouble(k -> a[k] * b[k]).sum();
    }
}
