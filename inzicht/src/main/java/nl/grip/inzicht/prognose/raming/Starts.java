// SPDX-License-Identifier: EUPL-1.2
package nl.grip.inzicht.prognose.raming;

import static nl.grip.inzicht.prognose.dossier.Toekenning.OPEN;

import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import nl.grip.inzicht.prognose.dossier.Dossiers;
import nl.grip.inzicht.prognose.dossier.Zorgtraject;

/**
 * Whether and when allocated care begins: a chance per day that depends on how long one has waited. Allocations that were
 * reported after their first day (huisarts, Jeugdwet art. 2.6) begin on that day or never.
 */
public final class Starts {
    private static final int[] GRENZEN = {0, 4, 8, 15, 31, 61, 91, 181, 3650};
    private static final int BANDEN = GRENZEN.length - 1;
    private static final double TWIJFEL = 200;
    private static final double[] ANDERS = {0.02, 0.02, 0.02, 0.02, 0.02, 0.015, 0.006, 0.0005};
    private static final int EERSTE_MAAND = 31;

    private final Dossiers dossiers;
    private final int meldtijd;
    private final Map<String, double[][]> perVoorziening = new HashMap<>();

    private Starts(Dossiers dossiers, int meldtijd) {
        this.dossiers = dossiers;
        this.meldtijd = meldtijd;
        dossiers.trajecten().stream().filter(this::isNieuw).forEach(this::neem);
    }

    /** @param meldtijd days after which a start is known */
    public static Starts van(Dossiers dossiers, int meldtijd) {
        return new Starts(dossiers, meldtijd);
    }

    /** Days after which nine in ten starts and ends are known; two months where they are not reported. */
    public static int meldtijd(nl.grip.inzicht.prognose.feiten.Feiten feiten) {
        if (feiten.starts().size() * 4 < feiten.toewijzingen().size()) {
            return 60;
        }
        int[] dagen = feiten.stops().stream()
                .mapToInt(s -> (int) (s.bekendVan().toEpochDay() - s.einde().toEpochDay()))
                .sorted()
                .toArray();
        return dagen.length == 0 ? 7 : Math.max(1, Math.min(60, dagen[(int) (0.9 * (dagen.length - 1))]));
    }

    /** Not part of the stock with which the history began. */
    public boolean isNieuw(Zorgtraject traject) {
        return traject.eerste().bekend() > dossiers.eersteDag() + EERSTE_MAAND;
    }

    public static boolean isAchterafGemeld(Zorgtraject traject) {
        return traject.eerste().bekend() > traject.eerste().ingang();
    }

    /** Chance that an allocation reported afterwards led to care. */
    public double beginkans(String voorziening) {
        double[] t = telling(voorziening)[2];
        return (t[0] + 9) / (t[1] + 10);
    }

    /** Chance to begin on each day after this many days of waiting, when it has not begun before. */
    public double kansPerDag(String voorziening, int wachttijd) {
        var t = telling(voorziening);
        int b = band(wachttijd);
        return Math.min(1, (t[0][b] + TWIJFEL * ANDERS[b]) / (t[1][b] + TWIJFEL));
    }

    private void neem(Zorgtraject traject) {
        var t = telling(traject.voorziening());
        int gezienTot = dossiers.peildag() - meldtijd;
        if (isAchterafGemeld(traject)) {
            if (traject.eerste().bekend() <= gezienTot - 1) {
                t[2][0] += traject.isBegonnen() ? 1 : 0;
                t[2][1]++;
            }
            return;
        }
        int van = traject.eerste().ingang();
        int einde = Math.min(traject.eerste().einde(), gezienTot);
        int begin = traject.begin();
        int tot = Math.min(begin == OPEN ? einde : begin, einde);
        for (int b = 0; b < BANDEN; b++) {
            t[1][b] += Math.max(
                    0,
                    Math.min(tot, van + GRENZEN[b + 1])
                            - Math.max(van, van + GRENZEN[b])
                            + (begin <= einde && band(begin - van) == b ? 1 : 0));
        }
        if (begin <= einde) {
            t[0][band(begin - van)]++;
        }
    }

    private static int band(int dagen) {
        int plaats = Arrays.binarySearch(GRENZEN, Math.max(0, dagen));
        return Math.min(BANDEN - 1, plaats >= 0 ? plaats : -plaats - 2);
    }

    private double[][] telling(String voorziening) {
        return perVoorziening.computeIfAbsent(
                voorziening, v -> new double[][] {new double[BANDEN], new double[BANDEN], new double[2]});
    }
}
