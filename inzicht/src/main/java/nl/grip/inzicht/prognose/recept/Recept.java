// SPDX-License-Identifier: EUPL-1.2
package nl.grip.inzicht.prognose.recept;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/**
 * A recipe is data: what is counted, which part of it, over how many years, with which duration. The outcome is a rough
 * estimate under current policy (Rekenkamer Leiden and Panteia, report on the decentralisation of 2015, the exact calculation
 * per kind of youth care).
 */
public enum Recept {
    /** The mean of three years. */
    TOEGANG("toegang", Grondslag.CLIENTEN, Vorm.GEMIDDELDE, 1, 3, 0, 0),
    /** Seven in ten new indications are treated, on a straight line to the year asked. */
    PROVINCIAAL("provinciaal", Grondslag.INDICATIES, Vorm.LIJN, 0.7, 2, 0, 0),
    /** The mean of three years. */
    CRISISOPVANG("crisisopvang", Grondslag.CLIENTEN, Vorm.GEMIDDELDE, 1, 3, 0, 0),
    /** Three times provincial youth care in the year asked. */
    JEUGD_GGZ("jeugd-ggz", Grondslag.PROVINCIAAL, Vorm.GEMIDDELDE, 3, 1, 0, 0),
    /** Seven in ten of the mean on three days; the total cost stays what it was. */
    JEUGD_VG("jeugd-vg", Grondslag.PEILDATA, Vorm.GEMIDDELDE, 0.7, 3, 0, 0),
    /** It lasts three years: new in the year and in the three before it (four years of inflow), mean of three years. */
    JEUGDBESCHERMING("jeugdbescherming", Grondslag.NIEUW, Vorm.DUUR, 1, 3, 0, 3),
    /** It lasts ten months: new in the year and in the one before, mean of two years. */
    GESLOTEN("gesloten", Grondslag.NIEUW, Vorm.DUUR, 1, 2, 0, 1),
    /** It lasts two years: new in the two years before, not in the year itself, mean of two years. */
    JEUGDRECLASSERING("jeugdreclassering", Grondslag.NIEUW, Vorm.DUUR, 1, 2, 1, 2),
    /** The same as in the last year. */
    AMK("amk", Grondslag.CLIENTEN, Vorm.GEMIDDELDE, 1, 1, 0, 0);

    /** What is counted. */
    public enum Grondslag {
        /** People with care in a year. */
        CLIENTEN,
        /** Trajectories that began in a year. */
        NIEUW,
        /** Allocations that began in a year. */
        INDICATIES,
        /** People in the year asked, by the recipe for provincial youth care. */
        PROVINCIAAL,
        /** Running care on 1 January, 1 July and 1 January. */
        PEILDATA
    }

    /** What is done with the counts. */
    enum Vorm {
        GEMIDDELDE,
        LIJN,
        DUUR
    }

    private final String code;
    private final Grondslag grondslag;
    private final Vorm vorm;
    private final double factor;
    private final int jaren;
    private final int vanTerug;
    private final int totTerug;

    Recept(String code, Grondslag grondslag, Vorm vorm, double factor, int jaren, int vanTerug, int totTerug) {
        this.code = code;
        this.grondslag = grondslag;
        this.vorm = vorm;
        this.factor = factor;
        this.jaren = jaren;
        this.vanTerug = vanTerug;
        this.totTerug = totTerug;
    }

    /** The name by which it is asked. */
    public String code() {
        return code;
    }

    public Grondslag grondslag() {
        return grondslag;
    }

    public double factor() {
        return factor;
    }

    /** Whether the total cost stays what it was, whatever becomes of the number of people. */
    public boolean isTotaleKosten() {
        return this == JEUGD_VG;
    }

    /** How many counts it needs at least. */
    public int minsteLengte() {
        return jaren + totTerug;
    }

    public static Optional<Recept> find(String code) {
        return Arrays.stream(values()).filter(r -> r.code.equals(code)).findFirst();
    }

    /** In the order of the report. */
    public static List<String> codes() {
        return Arrays.stream(values()).map(Recept::code).toList();
    }

    /**
     * Expected number of people.
     *
     * @param reeks counts, oldest first; as many as the recipe needs, for a line all there are
     * @param laatsteJaar of the last count
     * @param doeljaar only counts for a line
     * @param aandeel of the municipality in what was counted: 1 when only its own people were
     */
    public double clienten(double[] reeks, int laatsteJaar, int doeljaar, double aandeel) {
        if (reeks.length < minsteLengte()) {
            throw new IllegalArgumentException(code + " vraagt " + minsteLengte() + " tellingen");
        }
        double uit = switch (vorm) {
            case GEMIDDELDE, DUUR -> gemiddelde(behandeld(reeks));
            case LIJN -> lijn(reeks, laatsteJaar, doeljaar);
        };
        return factor * aandeel * uit;
    }

    /** How many people had care in each of the last years, from the new ones; without duration the counts themselves. */
    public double[] behandeld(double[] reeks) {
        double[] uit = new double[jaren];
        for (int j = 0; j < jaren; j++) {
            int jaar = reeks.length - jaren + j;
            for (int terug = vanTerug; terug <= totTerug; terug++) {
                uit[j] += reeks[jaar - terug];
            }
        }
        return uit;
    }

    private static double gemiddelde(double[] waarden) {
        return Arrays.stream(waarden).average().orElseThrow();
    }

    /** Least squares, at a year. */
    private static double lijn(double[] reeks, int laatsteJaar, int doeljaar) {
        double midden = laatsteJaar - (reeks.length - 1) / 2.0;
        double gemiddelde = gemiddelde(reeks);
        double sxx = 0;
        double sxy = 0;
        for (int i = 0; i < reeks.length; i++) {
            double x = laatsteJaar - (reeks.length - 1) + i - midden;
            sxx += x * x;
            sxy += x * (reeks[i] - gemiddelde);
        }
        return Math.max(0, gemiddelde + sxy / sxx * (doeljaar - midden));
    }
}
