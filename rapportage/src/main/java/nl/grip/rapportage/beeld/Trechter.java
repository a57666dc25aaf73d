// SPDX-License-Identifier: EUPL-1.2
package nl.grip.rapportage.beeld;

import java.util.ArrayList;
import java.util.List;
import java.util.function.DoubleUnaryOperator;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import nl.grip.rapportage.vorm.Notatie;

/**
 * Shares of groups against their size, with the borders within which chance keeps them (funnel plot: Spiegelhalter, 2005).
 * A small group wanders far by chance alone; only who lies outside the funnel is different.
 *
 * @param groepnaam what the size counts, such as rekeningen
 */
public record Trechter(List<Punt> punten, String groepnaam) {
    private static final int BREEDTE = 960;
    private static final int HOOGTE = 320;
    private static final int LINKS = 76;
    private static final int RECHTS = 916;
    private static final int BOVEN = 24;
    private static final int ONDER = 252;
    private static final int STAPPEN = 60;
    /** Of the normal distribution: 95 and 99.8 percent lie within. */
    private static final double WAARSCHUWING = 1.96;

    private static final double GRENS = 3.09;

    public Trechter {
        punten = List.copyOf(punten);
    }

    /** @param treffers how many of {@code omvang}; never more */
    public record Punt(String naam, long treffers, long omvang) {
        public double deel() {
            return omvang == 0 ? 0 : (double) treffers / omvang;
        }
    }

    /** The share of all together. */
    public double midden() {
        long omvang = punten.stream().mapToLong(Punt::omvang).sum();
        return omvang == 0
                ? 0
                : (double) punten.stream().mapToLong(Punt::treffers).sum() / omvang;
    }

    /** Whether chance alone explains it worse than once in five hundred times. */
    public boolean isBuiten(Punt punt) {
        return punt.omvang > 0 && Math.abs(punt.deel() - midden()) > GRENS * fout(punt.omvang);
    }

    private double fout(double omvang) {
        return Math.sqrt(midden() * (1 - midden()) / omvang);
    }

    public Beeld beeld(String titel) {
        double grootste = punten.stream().mapToLong(Punt::omvang).max().orElse(1);
        var breed = Schaal.om(java.util.stream.DoubleStream.of(grootste), LINKS, RECHTS);
        double hoogste = Math.min(
                1,
                Math.max(
                        midden() * 2.5,
                        punten.stream().mapToDouble(Punt::deel).max().orElse(0)));
        var hoog = Schaal.om(java.util.stream.DoubleStream.of(hoogste), ONDER, BOVEN);
        List<Vorm> vormen = new ArrayList<>(assen(breed, hoog));
        vormen.add(Vorm.lijn(LINKS, hoog.op(midden()), RECHTS, hoog.op(midden()), "beeld-nullijn"));
        for (double z : new double[] {WAARSCHUWING, GRENS}) {
            var klasse = z < GRENS ? "beeld-gelijk" : "beeld-grens";
            vormen.add(rand(breed, hoog, n -> Math.min(hoog.hoogste(), midden() + z * fout(n)), klasse));
            vormen.add(rand(breed, hoog, n -> Math.max(0, midden() - z * fout(n)), klasse));
        }
        punten.forEach(punt -> vormen.addAll(teken(punt, breed, hoog)));
        return new Beeld(titel, new Tekening(BREEDTE, HOOGTE, vormen), List.of(), uitleg());
    }

    private String uitleg() {
        return "Hoe groter de groep, hoe dichter hij door toeval bij het gemiddelde ligt. Wie buiten de buitenste lijnen"
                + " ligt, staat met naam in het beeld: dat is bijna nooit toeval.";
    }

    private List<Vorm> assen(Schaal breed, Schaal hoog) {
        List<Vorm> vormen = new ArrayList<>();
        for (double streep : hoog.strepen()) {
            vormen.add(Vorm.lijn(LINKS, hoog.op(streep), RECHTS, hoog.op(streep), "beeld-streep"));
            vormen.add(new Vorm.Woord(LINKS - 8.0, hoog.op(streep) + 5, procent(streep), "beeld-rechts"));
        }
        breed.strepen()
                .forEach(streep -> vormen.add(new Vorm.Woord(
                        breed.op(streep), ONDER + 22.0, Notatie.aantal(Math.round(streep)), "beeld-midden")));
        vormen.add(new Vorm.Woord((LINKS + RECHTS) / 2.0, HOOGTE - 14.0, "aantal " + groepnaam, "beeld-midden"));
        return vormen;
    }

    private static String procent(double deel) {
        return Notatie.hoogstensTwee(
                        java.math.BigDecimal.valueOf(Math.round(deel * 10_000)).movePointLeft(2)) + "%";
    }

    private static Vorm rand(Schaal breed, Schaal hoog, DoubleUnaryOperator grens, String klasse) {
        return new Vorm.Pad(
                IntStream.rangeClosed(1, STAPPEN)
                        .mapToDouble(i -> breed.hoogste() * i / STAPPEN)
                        .mapToObj(n -> Vorm.punt(breed.op(n), hoog.op(grens.applyAsDouble(n))))
                        .collect(Collectors.joining("L", "M", "")),
                klasse);
    }

    private List<Vorm> teken(Punt punt, Schaal breed, Schaal hoog) {
        double x = breed.op(punt.omvang);
        double y = hoog.op(Math.min(hoog.hoogste(), punt.deel()));
        var uitleg = punt.naam + ": " + procent(punt.deel()) + " van " + Notatie.aantal(punt.omvang);
        if (!isBuiten(punt)) {
            return List.of(new Vorm.Vlak(x - 4, y - 4, 8, 8, "beeld-punt", uitleg));
        }
        boolean links = x > (LINKS + RECHTS) / 2.0;
        return List.of(
                new Vorm.Vlak(x - 5, y - 5, 10, 10, "beeld-punt beeld-punt--buiten", uitleg),
                new Vorm.Woord(
                        x + (links ? -10 : 10),
                        y + 5,
                        punt.naam,
                        (links ? "beeld-rechts" : "beeld-links") + " beeld-sterk"));
    }
}
