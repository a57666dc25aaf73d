// SPDX-License-Identifier: EUPL-1.2
package nl.grip.inzicht.prognose.raming;

import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import nl.grip.inzicht.prognose.dossier.Dossiers;
import nl.grip.inzicht.prognose.dossier.Levermaand;
import nl.grip.inzicht.prognose.dossier.Maandtelling;
import nl.grip.inzicht.prognose.dossier.Toekenning;
import nl.grip.inzicht.prognose.dossier.Zorgtraject;

/**
 * Which part of what is allocated is really given: of the voorziening, of the calendar month, and of the client himself,
 * whose own past counts for more the longer it is (Buhlmann and Straub, ASTIN Bulletin 5, 1970).
 */
public final class Gebruik {
    private static final int KALENDERMAANDEN = 12;
    /** Months of care after which a past counts for half. */
    private static final double HALVERING = 24;
    /** So many months of care weigh as much as the assumption that calendar months do not differ. */
    private static final double SEIZOENTWIJFEL = 60;

    private static final double MINSTE_DEEL = 0.2;

    private final Map<String, Gebruikskern> perVoorziening = new HashMap<>();
    private final Dossiers dossiers;

    private Gebruik(Dossiers dossiers, Tariefboek tarieven) {
        this.dossiers = dossiers;
        var telling = new HashMap<String, Telling>();
        for (var traject : dossiers.trajecten()) {
            for (var t : traject.toekenningen()) {
                double gewicht = t.volume()
                        * tarieven.tarief(t.aanbieder(), traject.voorziening(), Maandtelling.maand(dossiers.peildag()));
                telling.computeIfAbsent(traject.voorziening(), v -> new Telling())
                        .neem(t, gewicht);
            }
        }
        telling.forEach((voorziening, t) -> perVoorziening.put(voorziening, t.kern()));
        spreiding(dossiers.trajecten());
    }

    public static Gebruik van(Dossiers dossiers, Tariefboek tarieven) {
        return new Gebruik(dossiers, tarieven);
    }

    /** Share of the allocation used in a month by people of whom nothing is known yet. */
    public double gemiddeld(String voorziening) {
        return kern(voorziening).gemiddelde();
    }

    /** Relative standard error of that share. */
    public double onzekerheid(String voorziening) {
        return kern(voorziening).onzekerheid();
    }

    /** Relative spread of the share between people. */
    public double spreiding(String voorziening) {
        return Math.sqrt(kern(voorziening).tussen())
                / Math.max(1e-9, kern(voorziening).gemiddelde());
    }

    /** How this calendar month differs from others; 1 when it does not. */
    public double seizoen(String voorziening, int maand) {
        return kern(voorziening).seizoen()[Maandtelling.kalendermaand(maand)];
    }

    /** Share of the allocation that this trajectory uses in an average month. */
    public double eigen(Zorgtraject traject) {
        var kern = kern(traject.voorziening());
        var som = sommen(traject, kern);
        double weging = kern.weging();
        return (som[0] + weging * kern.gemiddelde()) / (som[1] + weging);
    }

    private Gebruikskern kern(String voorziening) {
        return perVoorziening.getOrDefault(voorziening, Gebruikskern.ONBEKEND);
    }

    /** Used volume over allocated volume, and months of care, of one trajectory. */
    private double[] sommen(Zorgtraject traject, Gebruikskern kern) {
        double gebruikt = 0;
        double maanden = 0;
        for (var t : traject.toekenningen()) {
            for (var l : t.levermaanden()) {
                double deel = deel(t, l);
                if (t.volume() > 0 && deel >= MINSTE_DEEL) {
                    gebruikt += l.eersteVolume() / t.volume() / kern.seizoen()[Maandtelling.kalendermaand(l.maand())];
                    maanden += deel;
                }
            }
        }
        return new double[] {gebruikt, maanden};
    }

    private double deel(Toekenning t, Levermaand l) {
        return t.totaal() ? 1 : t.deel(l.maand(), dossiers.peildag());
    }

    /** Variance between people and within one person from month to month. */
    private void spreiding(List<Zorgtraject> trajecten) {
        var sommen = new HashMap<String, double[]>();
        for (var traject : trajecten) {
            var kern = kern(traject.voorziening());
            var som = sommen.computeIfAbsent(traject.voorziening(), v -> new double[6]);
            var eigen = sommen(traject, kern);
            if (eigen[1] >= 2) {
                double r = eigen[0] / eigen[1];
                som[0] += binnen(traject, kern, r);
                som[1] += eigen[1] - 1;
                som[2] += eigen[1] * (r - kern.gemiddelde()) * (r - kern.gemiddelde());
                som[3] += eigen[1];
                som[4] += eigen[1] * eigen[1];
                som[5]++;
            }
        }
        sommen.forEach((voorziening, som) ->
                perVoorziening.computeIfPresent(voorziening, (v, kern) -> kern.metSpreiding(som)));
    }

    private double binnen(Zorgtraject traject, Gebruikskern kern, double r) {
        double som = 0;
        for (var t : traject.toekenningen()) {
            for (var l : t.levermaanden()) {
                double deel = deel(t, l);
                if (t.volume() > 0 && deel >= MINSTE_DEEL) {
                    double x = l.eersteVolume()
                            / t.volume()
                            / kern.seizoen()[Maandtelling.kalendermaand(l.maand())]
                            / deel;
                    som += deel * (x - r) * (x - r);
                }
            }
        }
        return som;
    }

    /** Used and allocated, weighted with money, per calendar month. */
    private final class Telling {
        private final double[] gebruikt = new double[KALENDERMAANDEN];
        private final double[] toegekend = new double[KALENDERMAANDEN];
        private final double[] aantal = new double[KALENDERMAANDEN];

        void neem(Toekenning t, double gewicht) {
            if (t.volume() <= 0) {
                return;
            }
            for (var l : t.levermaanden()) {
                double deel = deel(t, l);
                if (deel >= MINSTE_DEEL) {
                    int k = Maandtelling.kalendermaand(l.maand());
                    double leeftijd = Maandtelling.maand(dossiers.peildag()) - l.maand();
                    double telt = gewicht * Math.pow(0.5, leeftijd / HALVERING);
                    gebruikt[k] += telt * l.eersteVolume() / t.volume();
                    toegekend[k] += telt * deel;
                    aantal[k] += deel;
                }
            }
        }

        Gebruikskern kern() {
            double noemer = Arrays.stream(toegekend).sum();
            if (noemer <= 0) {
                return Gebruikskern.ONBEKEND;
            }
            double r = Arrays.stream(gebruikt).sum() / noemer;
            double[] seizoen = new double[KALENDERMAANDEN];
            double som = 0;
            for (int k = 0; k < KALENDERMAANDEN; k++) {
                double zelf = toegekend[k] > 0 ? gebruikt[k] / toegekend[k] / r : 1;
                seizoen[k] = 1 + (zelf - 1) * aantal[k] / (aantal[k] + SEIZOENTWIJFEL);
                som += toegekend[k] * seizoen[k];
            }
            double schaal = noemer / som;
            Arrays.setAll(seizoen, k -> seizoen[k] * schaal);
            double n = Arrays.stream(aantal).sum();
            return Gebruikskern.van(r, seizoen, 0.5 / Math.sqrt(Math.max(1, n / 8)));
        }
    }
}
