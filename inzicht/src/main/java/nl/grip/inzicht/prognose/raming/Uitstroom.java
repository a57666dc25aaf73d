// SPDX-License-Identifier: EUPL-1.2
package nl.grip.inzicht.prognose.raming;

import static nl.grip.inzicht.prognose.dossier.Toekenning.OPEN;

import java.util.HashMap;
import java.util.Map;
import nl.grip.inzicht.prognose.dossier.Dossiers;
import nl.grip.inzicht.prognose.dossier.Maandtelling;
import nl.grip.inzicht.prognose.dossier.Zorgtraject;

/**
 * When running care ends: by itself (a chance per day that depends on how long it runs; piecewise exponential, left truncated
 * where the history begins) and at eighteen (Jeugdwet art. 1.1), competing with the end of its allocation
 * ({@link Verlengingen}). Weighed with money, since dear care may last longer.
 */
public final class Uitstroom {
    /** Bounds of age in months between which the chance per day is the same. */
    private static final double[] GRENZEN = {0, 1, 2, 3, 4.5, 6, 9, 12, 18, 24, 36, 60, 1200};

    private static final int BANDEN = GRENZEN.length - 1;
    private static final double TWIJFEL_IN_DAGEN = 300;
    private static final double TWIJFEL_ACHTTIEN = 6;
    private static final int MARGE_ACHTTIEN = 20;

    private final Dossiers dossiers;
    private final Tariefboek tarieven;
    private final int meldtijd;
    private final Map<String, double[][]> perVoorziening = new HashMap<>();
    private final double[] achttienAllen = new double[2];
    private final GestopteAanbieders gestopt;
    private final Map<String, Double> gemiddelden = new HashMap<>();

    private Uitstroom(Dossiers dossiers, Tariefboek tarieven, GestopteAanbieders gestopt, int meldtijd) {
        this.dossiers = dossiers;
        this.tarieven = tarieven;
        this.meldtijd = meldtijd;
        this.gestopt = gestopt;
        dossiers.trajecten().forEach(this::neem);
    }

    /** @param meldtijd days after which an end is known */
    public static Uitstroom van(Dossiers dossiers, Tariefboek tarieven, GestopteAanbieders gestopt, int meldtijd) {
        return new Uitstroom(dossiers, tarieven, gestopt, meldtijd);
    }

    /** Chance per day that care ends by itself at this age in days. */
    public double kansPerDag(String voorziening, int leeftijd) {
        var t = telling(voorziening);
        int band = band(leeftijd);
        double anders = som(t[1]) > 0 ? (som(t[0]) + 0.5) / (som(t[1]) + 300) : 0.5 / 300;
        return (t[0][band] + TWIJFEL_IN_DAGEN * anders) / (t[1][band] + TWIJFEL_IN_DAGEN);
    }

    /** Relative standard error of these chances. */
    public double onzekerheid(String voorziening) {
        return 1 / Math.sqrt(1 + som(telling(voorziening)[0]));
    }

    /** Chance that care goes on after the eighteenth birthday. */
    public double doorNaAchttien(String voorziening) {
        var t = telling(voorziening);
        double allen = (achttienAllen[0] + 0.1) / (achttienAllen[1] + 2);
        return (t[2][0] + TWIJFEL_ACHTTIEN * allen) / (t[2][1] + TWIJFEL_ACHTTIEN);
    }

    /** Which of the bounds of age a day lies between. */
    public int band(int leeftijdInDagen) {
        double maanden = leeftijdInDagen / Maandtelling.DAGEN_PER_MAAND;
        int b = 0;
        while (b < BANDEN - 1 && maanden >= GRENZEN[b + 1]) {
            b++;
        }
        return b;
    }

    private double[][] telling(String voorziening) {
        return perVoorziening.computeIfAbsent(
                voorziening, v -> new double[][] {new double[BANDEN], new double[BANDEN], new double[2]});
    }

    private static double som(double[] x) {
        double som = 0;
        for (double w : x) {
            som += w;
        }
        return som;
    }

    private void neem(Zorgtraject traject) {
        if (!traject.isBegonnen() || traject.begin() > dossiers.peildag()) {
            return;
        }
        var t = telling(traject.voorziening());
        double gewicht = gewicht(traject);
        int gezienTot = dossiers.peildag() - meldtijd;
        int einde = Math.min(Math.min(traject.einde(), toegekendTot(traject)), gezienTot);
        tel(t[1], traject.begin(), Math.max(traject.begin(), dossiers.eersteDag()), einde, gewicht);
        if (isVanzelf(traject)) {
            t[0][band(traject.einde() - traject.begin())] += gewicht;
        }
        neemAchttien(traject, t[2]);
    }

    /** It stopped before its allocation did, not at eighteen and not because its aanbieder stopped. */
    private boolean isVanzelf(Zorgtraject traject) {
        return traject.isGestopt()
                && traject.einde() < toegekendTot(traject) - Verlengingen.MARGE_IN_DAGEN
                && !isMetAchttien(traject)
                && traject.einde() >= dossiers.eersteDag()
                && !gestopt.bevat(traject.laatste().aanbieder());
    }

    private static boolean isMetAchttien(Zorgtraject traject) {
        return traject.isGestopt() && Math.abs(traject.einde() - traject.achttien()) <= MARGE_ACHTTIEN;
    }

    private static int toegekendTot(Zorgtraject traject) {
        return traject.laatste().toegekendTot();
    }

    /** Relative to the mean, so that counts remain counts. */
    private double gewicht(Zorgtraject traject) {
        var t = traject.laatste();
        double waarde = t.volume()
                * tarieven.tarief(t.aanbieder(), traject.voorziening(), Maandtelling.maand(dossiers.peildag()));
        var som = gemiddelden.computeIfAbsent(traject.voorziening(), this::gemiddeldeWaarde);
        return som > 0 ? waarde / som : 1;
    }

    private double gemiddeldeWaarde(String voorziening) {
        double som = 0;
        int aantal = 0;
        for (var traject : dossiers.trajecten()) {
            if (traject.voorziening().equals(voorziening)) {
                var t = traject.laatste();
                som += t.volume() * tarieven.tarief(t.aanbieder(), voorziening, Maandtelling.maand(dossiers.peildag()));
                aantal++;
            }
        }
        return som / aantal;
    }

    private static void tel(double[] dagen, int begin, int van, int tot, double gewicht) {
        for (int b = 0; b < BANDEN; b++) {
            int eerste = Math.max(van, begin + (int) Math.round(GRENZEN[b] * Maandtelling.DAGEN_PER_MAAND));
            int laatste = Math.min(tot, begin + (int) Math.round(GRENZEN[b + 1] * Maandtelling.DAGEN_PER_MAAND));
            dagen[b] += gewicht * Math.max(0, laatste - eerste);
        }
    }

    private void neemAchttien(Zorgtraject traject, double[] telling) {
        int dag = traject.achttien();
        boolean geweest = dag != OPEN
                && dag + MARGE_ACHTTIEN + meldtijd <= dossiers.peildag()
                && dag >= dossiers.eersteDag()
                && traject.begin() < dag - MARGE_ACHTTIEN
                && traject.einde() >= dag - MARGE_ACHTTIEN;
        if (geweest) {
            double door = isMetAchttien(traject) ? 0 : 1;
            telling[0] += door;
            telling[1]++;
            achttienAllen[0] += door;
            achttienAllen[1]++;
        }
    }
}
