// SPDX-License-Identifier: EUPL-1.2
package nl.grip.inzicht.prognose.raming;

import static nl.grip.inzicht.prognose.dossier.Toekenning.OPEN;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import nl.grip.inzicht.prognose.dossier.Dossiers;
import nl.grip.inzicht.prognose.dossier.Maandtelling;
import nl.grip.inzicht.prognose.dossier.Toekenning;
import nl.grip.inzicht.prognose.dossier.Zorgtraject;

/**
 * When running care ends, in three competing ways: by itself (a chance per day that depends on how long it runs; piecewise
 * exponential, left truncated where the history begins), with its allocation unless that is extended, and at eighteen
 * (Jeugdwet art. 1.1). Weighed with money, since dear care may last longer.
 */
public final class Uitstroom {
    /** Bounds of age in months between which the chance per day is the same. */
    private static final double[] GRENZEN = {0, 1, 2, 3, 4.5, 6, 9, 12, 18, 24, 36, 60, 1200};

    private static final int BANDEN = GRENZEN.length - 1;
    private static final double TWIJFEL_IN_DAGEN = 300;
    private static final double TWIJFEL_VERLENGING = 12;
    private static final double TWIJFEL_ACHTTIEN = 6;
    private static final int WACHTEN_OP_VERLENGING = 80;
    private static final int MARGE_IN_DAGEN = 2;
    private static final int MARGE_ACHTTIEN = 20;
    private static final double OVERNAME = 0.97;

    private final Dossiers dossiers;
    private final Tariefboek tarieven;
    private final int meldtijd;
    private final Map<String, double[][]> perVoorziening = new HashMap<>();
    private final double[] verlengdAllen = new double[2];
    private final double[] achttienAllen = new double[2];
    private final double[] gaten = {1, 0.1, 0.1};
    private final List<Integer> voorlopen = new ArrayList<>();
    private double zonderBericht;
    private double gestoptMetToekenning;
    private final Set<String> gestopteAanbieders;

    private Uitstroom(Dossiers dossiers, Tariefboek tarieven, int meldtijd) {
        this.dossiers = dossiers;
        this.tarieven = tarieven;
        this.meldtijd = meldtijd;
        this.gestopteAanbieders = gestopt(dossiers);
        dossiers.trajecten().forEach(this::neem);
    }

    /** @param meldtijd days after which an end is known */
    public static Uitstroom van(Dossiers dossiers, Tariefboek tarieven, int meldtijd) {
        return new Uitstroom(dossiers, tarieven, meldtijd);
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

    /** Chance that care goes on when its allocation ends. */
    public double verlengkans(String voorziening) {
        var t = telling(voorziening);
        double allen = (verlengdAllen[0] + 1) / (verlengdAllen[1] + 2);
        return (t[2][0] + TWIJFEL_VERLENGING * allen) / (t[2][1] + TWIJFEL_VERLENGING);
    }

    /** Chance that care goes on after the eighteenth birthday. */
    public double doorNaAchttien(String voorziening) {
        var t = telling(voorziening);
        double allen = (achttienAllen[0] + 0.1) / (achttienAllen[1] + 2);
        return (t[3][0] + TWIJFEL_ACHTTIEN * allen) / (t[3][1] + TWIJFEL_ACHTTIEN);
    }

    /** Chances that extended care goes on at once, after one month, after two. */
    public double[] gaten() {
        double som = gaten[0] + gaten[1] + gaten[2];
        return new double[] {gaten[0] / som, gaten[1] / som, gaten[2] / som};
    }

    /** Whether all care of the aanbieder ends on one day: its clients will move to others. */
    public boolean isGestopt(String aanbieder) {
        return gestopteAanbieders.contains(aanbieder);
    }

    public int band(int leeftijdInDagen) {
        double maanden = leeftijdInDagen / Maandtelling.DAGEN_PER_MAAND;
        int b = 0;
        while (b < BANDEN - 1 && maanden >= GRENZEN[b + 1]) {
            b++;
        }
        return b;
    }

    private double[][] telling(String voorziening) {
        return perVoorziening.computeIfAbsent(voorziening, v ->
                new double[][] {new double[BANDEN], new double[BANDEN], new double[2], new double[2]});
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
        boolean metToekenning = traject.einde() >= traject.laatste().toegekendTot() - MARGE_IN_DAGEN;
        boolean achttien = Math.abs(traject.einde() - traject.achttien()) <= MARGE_ACHTTIEN && traject.isGestopt();
        if (traject.isGestopt()
                && !metToekenning
                && !achttien
                && traject.einde() >= dossiers.eersteDag()
                && !isGestopt(traject.laatste().aanbieder())) {
            t[0][band(traject.einde() - traject.begin())] += gewicht;
        }
        neemAchttien(traject, t[3], achttien);
        neemVerlengingen(traject, t[2]);
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

    private final Map<String, Double> gemiddelden = new HashMap<>();

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

    private void neemAchttien(Zorgtraject traject, double[] telling, boolean gestopt) {
        int dag = traject.achttien();
        boolean geweest = dag != OPEN
                && dag + MARGE_ACHTTIEN + meldtijd <= dossiers.peildag()
                && dag >= dossiers.eersteDag()
                && traject.begin() < dag - MARGE_ACHTTIEN
                && traject.einde() >= dag - MARGE_ACHTTIEN;
        if (geweest) {
            double door = gestopt ? 0 : 1;
            telling[0] += door;
            telling[1]++;
            achttienAllen[0] += door;
            achttienAllen[1]++;
        }
    }

    /** Every allocation that ended while care was running, and whether another followed. */
    private void neemVerlengingen(Zorgtraject traject, double[] telling) {
        var lijst = traject.toekenningen();
        for (int i = 0; i < lijst.size(); i++) {
            var t = lijst.get(i);
            boolean volgt = i + 1 < lijst.size();
            if (t.einde() == OPEN || t.einde() < dossiers.eersteDag() || t.einde() < t.toegekendTot()) {
                continue;
            }
            boolean gestopt = !volgt && traject.isGestopt() && traject.einde() >= t.einde() - MARGE_IN_DAGEN;
            boolean zonder = !volgt && !traject.isGestopt() && t.einde() + WACHTEN_OP_VERLENGING < dossiers.peildag();
            if (volgt || gestopt || zonder) {
                tel(volgt, telling);
                zonderBericht += zonder ? 1 : 0;
                gestoptMetToekenning += volgt ? 0 : 1;
                if (volgt) {
                    voorlopen.add(lijst.get(i + 1).ingang() - lijst.get(i + 1).bekend());
                    int gat = (int)
                            Math.round((lijst.get(i + 1).ingang() - t.einde() - 1) / Maandtelling.DAGEN_PER_MAAND);
                    gaten[Math.max(0, Math.min(2, gat))]++;
                }
            }
        }
    }

    private void tel(boolean volgt, double[] telling) {
        telling[0] += volgt ? 1 : 0;
        telling[1]++;
        verlengdAllen[0] += volgt ? 1 : 0;
        verlengdAllen[1]++;
    }

    /** Aanbieders of which nearly all running allocations end on the same day, within half a year. */
    private static Set<String> gestopt(Dossiers dossiers) {
        var eindes = new HashMap<String, Map<Integer, Integer>>();
        var aantallen = new HashMap<String, Integer>();
        for (var traject : dossiers.trajecten()) {
            var t = traject.laatste();
            if (traject.isBegonnen() && !voorbij(t, traject, dossiers.peildag())) {
                eindes.computeIfAbsent(t.aanbieder(), a -> new HashMap<>()).merge(t.einde(), 1, Integer::sum);
                aantallen.merge(t.aanbieder(), 1, Integer::sum);
            }
        }
        var uit = new HashSet<String>();
        eindes.forEach((aanbieder, perDag) -> {
            int meeste = perDag.values().stream().max(Integer::compare).orElse(0);
            boolean open = perDag.getOrDefault(OPEN, 0) == meeste;
            if (!open && meeste >= 8 && meeste >= 0.8 * aantallen.getOrDefault(aanbieder, 0)) {
                uit.add(aanbieder);
            }
        });
        return Set.copyOf(uit);
    }

    private static boolean voorbij(Toekenning t, Zorgtraject traject, int peildag) {
        return t.einde() < peildag - WACHTEN_OP_VERLENGING / 4 || traject.einde() < peildag - WACHTEN_OP_VERLENGING / 4;
    }

    /** A stretch of care under an allocation that is not known yet: from, to and its chance while care itself goes on. */
    public record Vak(int van, int tot, double kans) {}

    /** The stretches that may follow when a known allocation ends, as far as nothing is known of them. */
    public List<Vak> verlengingen(String voorziening, int einde, int termijn, boolean verhuist, int tot) {
        double ve = verhuist ? OVERNAME : verlengkans(voorziening);
        double[] gat = verhuist ? new double[] {1 / 3.0, 1 / 3.0, 1 / 3.0} : gaten();
        double verzwegen = 0;
        for (int g = 0; g < gat.length; g++) {
            gat[g] *= verhuist ? 1 : onbekend(begin(einde, g));
            verzwegen += gat[g];
        }
        double stil = einde + meldtijd > dossiers.peildag() ? 1 : (zonderBericht + 0.5) / (gestoptMetToekenning + 10);
        double kans = verzwegen <= 0 ? 0 : ve * verzwegen / (ve * verzwegen + (1 - ve) * stil);
        var uit = new ArrayList<Vak>();
        for (int g = 0; g < gat.length && verzwegen > 0; g++) {
            verleng(uit, voorziening, begin(einde, g), Math.max(28, termijn), kans * gat[g] / verzwegen, tot);
        }
        return uit;
    }

    private void verleng(List<Vak> uit, String voorziening, int van, int termijn, double kans, int tot) {
        if (van > tot || kans < 1e-4) {
            return;
        }
        int einde = van + termijn - 1;
        uit.add(new Vak(van, einde, kans));
        double[] gat = gaten();
        for (int g = 0; g < gat.length; g++) {
            verleng(uit, voorziening, begin(einde, g), termijn, kans * verlengkans(voorziening) * gat[g], tot);
        }
    }

    private static int begin(int einde, int gat) {
        return einde + 1 + (int) Math.round(gat * Maandtelling.DAGEN_PER_MAAND);
    }

    /** Chance that an extension from that day on is not known yet, if it comes. */
    private double onbekend(int ingang) {
        int dagen = ingang - dossiers.peildag();
        if (dagen <= 0) {
            return 0;
        }
        long later = voorlopen.stream().filter(v -> v < dagen).count();
        return (later + 0.5) / (voorlopen.size() + 0.5);
    }
}
