// SPDX-License-Identifier: EUPL-1.2
package nl.grip.inzicht.prognose.raming;

import java.util.HashMap;
import java.util.Map;
import nl.grip.inzicht.prognose.dossier.Dossiers;
import nl.grip.inzicht.prognose.dossier.Maandtelling;
import nl.grip.inzicht.prognose.dossier.Toekenning;

/**
 * The chance that something is declared at all for a month in which care runs: lower when little is expected. Learned from
 * months of which nearly everything is in.
 */
public final class Leverkans {
    private static final double[] GRENZEN = {0.25, 0.5, 0.75, 1, 1.5, 2, 3, 5, 10};
    private static final double RIJP = 0.97;
    private static final double TWIJFEL = 20;
    private static final double ANDERS = 0.97;

    private final double[] geleverd = new double[GRENZEN.length + 1];
    private final double[] gelopen = new double[GRENZEN.length + 1];
    private final Map<String, double[]> perVoorziening = new HashMap<>();
    private final Dossiers dossiers;
    private final Gebruik gebruik;
    private final Map<String, Integer> rijpTot = new HashMap<>();

    private Leverkans(Dossiers dossiers, Gebruik gebruik, Vertraging vertraging) {
        this.dossiers = dossiers;
        this.gebruik = gebruik;
        for (var traject : dossiers.trajecten()) {
            for (var t : traject.toekenningen()) {
                if (!t.totaal() && t.zorgBegin() != Toekenning.OPEN) {
                    neem(traject.voorziening(), t, vertraging);
                }
            }
        }
    }

    public static Leverkans van(Dossiers dossiers, Gebruik gebruik, Vertraging vertraging) {
        return new Leverkans(dossiers, gebruik, vertraging);
    }

    /** @param volume units expected in the month */
    public double kans(double volume) {
        int b = bak(volume);
        double anders = b == 0 ? 0.2 : b == 1 ? 0.6 : ANDERS;
        return (geleverd[b] + TWIJFEL * anders) / (gelopen[b] + TWIJFEL);
    }

    /** Part of expected cost of a voorziening that is really declared; for trajectories of which nothing is known yet. */
    public double gemiddeld(String voorziening) {
        var som = perVoorziening.getOrDefault(voorziening, new double[] {0, 0});
        return (som[0] + TWIJFEL * ANDERS) / (som[1] + TWIJFEL);
    }

    private void neem(String voorziening, Toekenning t, Vertraging vertraging) {
        int rijp = rijpTot.computeIfAbsent(t.aanbieder(), a -> rijp(a, vertraging));
        int van = Math.max(Maandtelling.maand(t.zorgBegin()), Maandtelling.maand(dossiers.eersteDag()) + 1);
        int tot = Math.min(rijp, Maandtelling.maand(Math.min(t.einde(), Math.min(t.zorgEinde(), dossiers.peildag()))));
        var som = perVoorziening.computeIfAbsent(voorziening, v -> new double[2]);
        for (int maand = van; maand <= tot; maand++) {
            double deel = t.deel(maand, dossiers.peildag());
            if (deel > 0) {
                double volume = deel * t.volume() * gebruik.gemiddeld(voorziening);
                int b = bak(volume);
                double geleverdNu = t.isGedeclareerd(maand) ? 1 : 0;
                geleverd[b] += geleverdNu;
                gelopen[b]++;
                som[0] += geleverdNu * deel;
                som[1] += deel;
            }
        }
    }

    private int rijp(String aanbieder, Vertraging vertraging) {
        int maand = Maandtelling.maand(dossiers.peildag());
        for (int terug = 0; terug < Vertraging.LANGST; terug++) {
            if (vertraging.binnen(aanbieder, maand - terug) >= RIJP) {
                return maand - terug;
            }
        }
        return maand - Vertraging.LANGST;
    }

    private static int bak(double volume) {
        int b = 0;
        while (b < GRENZEN.length && volume >= GRENZEN[b]) {
            b++;
        }
        return b;
    }
}
