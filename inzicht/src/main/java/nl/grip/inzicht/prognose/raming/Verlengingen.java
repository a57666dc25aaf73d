// SPDX-License-Identifier: EUPL-1.2
package nl.grip.inzicht.prognose.raming;

import static nl.grip.inzicht.prognose.dossier.Toekenning.OPEN;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import nl.grip.inzicht.prognose.dossier.Dossiers;
import nl.grip.inzicht.prognose.dossier.Maandtelling;
import nl.grip.inzicht.prognose.dossier.Toekenning;
import nl.grip.inzicht.prognose.dossier.Zorgtraject;

/**
 * Whether care goes on when its allocation ends: how often another allocation follows, how long after, and how long before
 * its first day it is known. From all allocations that ended while care was running.
 */
public final class Verlengingen {
    static final int MARGE_IN_DAGEN = 2;

    private static final double TWIJFEL = 12;
    private static final int WACHTEN_IN_DAGEN = 80;
    private static final double OVERNAME = 0.97;
    private static final double VERWAARLOOSBAAR = 1e-4;
    private static final int KORTSTE_TERMIJN = 28;

    private final Dossiers dossiers;
    private final int meldtijd;
    private final Map<String, double[]> perVoorziening = new HashMap<>();
    private final double[] allen = new double[2];
    private final double[] gaten = {1, 0.1, 0.1};
    private final List<Integer> voorlopen = new ArrayList<>();
    private double zonderBericht;
    private double gestoptMetToekenning;

    private Verlengingen(Dossiers dossiers, int meldtijd) {
        this.dossiers = dossiers;
        this.meldtijd = meldtijd;
        dossiers.trajecten().stream()
                .filter(traject -> traject.isBegonnen() && traject.begin() <= dossiers.peildag())
                .forEach(this::neem);
    }

    /** @param meldtijd days after which an end is known */
    public static Verlengingen van(Dossiers dossiers, int meldtijd) {
        return new Verlengingen(dossiers, meldtijd);
    }

    /** A stretch of care under an allocation that is not known yet: from, to and its chance while care itself goes on. */
    public record Vak(int van, int tot, double kans) {}

    /** Chance that care goes on when its allocation ends. */
    public double kans(String voorziening) {
        var t = telling(voorziening);
        double gewoon = (allen[0] + 1) / (allen[1] + 2);
        return (t[0] + TWIJFEL * gewoon) / (t[1] + TWIJFEL);
    }

    /** The stretches that may follow when a known allocation ends, as far as nothing is known of them. */
    public List<Vak> na(String voorziening, int einde, int termijn, boolean verhuist, int tot) {
        double door = verhuist ? OVERNAME : kans(voorziening);
        double[] gat = verhuist ? new double[] {1 / 3.0, 1 / 3.0, 1 / 3.0} : gaten();
        double verzwegen = 0;
        for (int g = 0; g < gat.length; g++) {
            gat[g] *= verhuist ? 1 : onbekend(begin(einde, g));
            verzwegen += gat[g];
        }
        double kans = verzwegen <= 0 ? 0 : door * verzwegen / (door * verzwegen + (1 - door) * stil(einde));
        var uit = new ArrayList<Vak>();
        for (int g = 0; g < gat.length && verzwegen > 0; g++) {
            int lengte = Math.max(KORTSTE_TERMIJN, termijn);
            verleng(uit, voorziening, begin(einde, g), lengte, kans * gat[g] / verzwegen, tot);
        }
        return uit;
    }

    /** Chance that nothing was heard yet of care that ended with its allocation. */
    private double stil(int einde) {
        return einde + meldtijd > dossiers.peildag() ? 1 : (zonderBericht + 0.5) / (gestoptMetToekenning + 10);
    }

    private void verleng(List<Vak> uit, String voorziening, int van, int termijn, double kans, int tot) {
        if (van > tot || kans < VERWAARLOOSBAAR) {
            return;
        }
        int einde = van + termijn - 1;
        uit.add(new Vak(van, einde, kans));
        double[] gat = gaten();
        for (int g = 0; g < gat.length; g++) {
            verleng(uit, voorziening, begin(einde, g), termijn, kans * kans(voorziening) * gat[g], tot);
        }
    }

    /** Chances that extended care goes on at once, after one month, after two. */
    private double[] gaten() {
        double som = gaten[0] + gaten[1] + gaten[2];
        return new double[] {gaten[0] / som, gaten[1] / som, gaten[2] / som};
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

    private double[] telling(String voorziening) {
        return perVoorziening.computeIfAbsent(voorziening, v -> new double[2]);
    }

    private void neem(Zorgtraject traject) {
        var lijst = traject.toekenningen();
        for (int i = 0; i < lijst.size(); i++) {
            if (isAfgelopen(lijst.get(i))) {
                if (i + 1 < lijst.size()) {
                    neemVervolg(traject, lijst.get(i), lijst.get(i + 1));
                } else {
                    neemEinde(traject, lijst.get(i));
                }
            }
        }
    }

    /** Not withdrawn early, and within the history. */
    private boolean isAfgelopen(Toekenning t) {
        return t.einde() != OPEN && t.einde() >= dossiers.eersteDag() && t.einde() >= t.toegekendTot();
    }

    private void neemVervolg(Zorgtraject traject, Toekenning t, Toekenning volgende) {
        tel(1, telling(traject.voorziening()));
        voorlopen.add(volgende.ingang() - volgende.bekend());
        int gat = (int) Math.round((volgende.ingang() - t.einde() - 1) / Maandtelling.DAGEN_PER_MAAND);
        gaten[Math.max(0, Math.min(2, gat))]++;
    }

    private void neemEinde(Zorgtraject traject, Toekenning t) {
        boolean gestopt = traject.isGestopt() && traject.einde() >= t.einde() - MARGE_IN_DAGEN;
        boolean zonder = !traject.isGestopt() && t.einde() + WACHTEN_IN_DAGEN < dossiers.peildag();
        if (gestopt || zonder) {
            tel(0, telling(traject.voorziening()));
            zonderBericht += zonder ? 1 : 0;
            gestoptMetToekenning++;
        }
    }

    private void tel(double verlengd, double[] telling) {
        telling[0] += verlengd;
        telling[1]++;
        allen[0] += verlengd;
        allen[1]++;
    }
}
