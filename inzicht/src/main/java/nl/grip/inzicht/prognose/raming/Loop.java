// SPDX-License-Identifier: EUPL-1.2
package nl.grip.inzicht.prognose.raming;

import static nl.grip.inzicht.prognose.dossier.Toekenning.OPEN;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import nl.grip.inzicht.prognose.dossier.Dossiers;
import nl.grip.inzicht.prognose.dossier.Maandtelling;
import nl.grip.inzicht.prognose.dossier.Zorgtraject;

/**
 * The course of a new trajectory of a voorziening, month by month, as earlier cohorts showed it: what it is allocated in
 * money at today's tariffs, counted from the month in which it became known, and which part of that runs, counted from its
 * start. Cohorts count only in months that they have lived to see.
 */
public final class Loop {
    public static final int TERUG = 12;
    public static final int VOORUIT = 60;

    private static final double TWIJFEL = 3;
    private static final double GENOEG = 20;
    /** What is left of running care after one more month, where no cohort is old enough to tell. */
    private static final double VERDER = 0.95;

    private final Dossiers dossiers;
    private final Tariefboek tarieven;
    private final Map<String, Leverwijze> leverwijzen;
    private final Map<String, double[][]> perVoorziening = new HashMap<>();

    private Loop(Dossiers dossiers, Tariefboek tarieven, Map<String, Leverwijze> leverwijzen, Starts starts) {
        this.dossiers = dossiers;
        this.tarieven = tarieven;
        this.leverwijzen = leverwijzen;
        dossiers.trajecten().stream().filter(starts::isNieuw).forEach(this::neem);
    }

    public static Loop van(Dossiers dossiers, Tariefboek tarieven, Map<String, Leverwijze> leverwijzen, Starts starts) {
        return new Loop(dossiers, tarieven, leverwijzen, starts);
    }

    /** Cents at full use that one new trajectory is worth so many months after it became known (before: negative). */
    public double waarde(String voorziening, int maanden) {
        var t = telling(voorziening);
        int i = Math.min(maanden + TERUG, t[0].length - 1);
        if (i < 0) {
            return 0;
        }
        int gezien = i;
        while (gezien > TERUG && t[1][gezien] < GENOEG) {
            gezien--;
        }
        double waarde = t[1][gezien] <= 0 ? 0 : t[0][gezien] / t[1][gezien];
        return waarde * Math.pow(VERDER, maanden + TERUG - gezien);
    }

    /** Part of its allocation that runs so many months after the month of its start, which is 0. */
    public double deel(String voorziening, int maanden) {
        var t = telling(voorziening);
        if (maanden < 0 || maanden >= t[2].length) {
            return 0;
        }
        double anders = maanden == 0 ? 0.5 : Math.pow(0.94, maanden);
        return leverwijze(voorziening) == Leverwijze.BIJ_BEGIN
                ? maanden == 0 ? 1 : 0
                : (t[2][maanden] + TWIJFEL * anders * t[4][0]) / (t[3][maanden] + TWIJFEL * t[4][0]);
    }

    public Leverwijze leverwijze(String voorziening) {
        return leverwijzen.getOrDefault(voorziening, Leverwijze.MAANDELIJKS);
    }

    /** Number of new trajectories that the past holds. */
    public double aantal(String voorziening) {
        return telling(voorziening)[1][TERUG];
    }

    private double[][] telling(String voorziening) {
        return perVoorziening.computeIfAbsent(voorziening, v -> new double[][] {
            new double[TERUG + VOORUIT], new double[TERUG + VOORUIT], new double[VOORUIT], new double[VOORUIT], {1, 0}
        });
    }

    private void neem(Zorgtraject traject) {
        var t = telling(traject.voorziening());
        int bekend = Maandtelling.maand(traject.eerste().bekend());
        int gezien = dossiers.laatsteMaand() - 1;
        if (bekend > gezien) {
            return;
        }
        int laatste = Math.min(VOORUIT - 1, gezien - bekend);
        for (int i = -TERUG; i <= laatste; i++) {
            t[1][i + TERUG]++;
        }
        double waarde = waarde(traject);
        t[4][1]++;
        t[4][0] += (waarde - t[4][0]) / t[4][1];
        if (traject.isBegonnen()) {
            int begin = Maandtelling.maand(traject.begin());
            for (int j = 0; j <= Math.min(VOORUIT - 1, gezien - begin); j++) {
                t[3][j] += waarde;
            }
            neemDelen(traject, t, bekend, begin, waarde);
        }
    }

    private void neemDelen(Zorgtraject traject, double[][] t, int bekend, int begin, double waarde) {
        int gezien = dossiers.laatsteMaand() - 1;
        for (var deel : delen(traject, gezien)) {
            int sindsBekend = deel.maand() - bekend + TERUG;
            if (sindsBekend >= 0 && sindsBekend < t[0].length) {
                t[0][sindsBekend] += waarde * deel.deel();
            }
            if (deel.maand() - begin < VOORUIT) {
                t[2][deel.maand() - begin] += waarde * deel.deel();
            }
        }
    }

    private double waarde(Zorgtraject traject) {
        var t = traject.eerste();
        return t.volume()
                * tarieven.tarief(t.aanbieder(), traject.voorziening(), Maandtelling.maand(dossiers.peildag()));
    }

    private record Deel(int maand, double deel) {}

    private List<Deel> delen(Zorgtraject traject, int tot) {
        int begin = Maandtelling.maand(traject.begin());
        return switch (leverwijze(traject.voorziening())) {
            case MAANDELIJKS ->
                java.util.stream.IntStream.rangeClosed(begin, tot)
                        .mapToObj(m -> new Deel(m, deel(traject, m)))
                        .filter(d -> d.deel() > 0)
                        .toList();
            case BIJ_BEGIN -> begin > tot ? List.of() : List.of(new Deel(begin, 1));
            case BIJ_EINDE ->
                traject.einde() == OPEN || Maandtelling.maand(traject.einde()) > tot
                        ? List.of()
                        : List.of(new Deel(Maandtelling.maand(traject.einde()), 1));
        };
    }

    private double deel(Zorgtraject traject, int maand) {
        double som = 0;
        for (var t : traject.toekenningen()) {
            som += t.deel(maand, dossiers.peildag());
        }
        return Math.min(1, som);
    }
}
