// SPDX-License-Identifier: EUPL-1.2
package nl.grip.voorbeeld.proces;

import java.util.Arrays;

/** Who sends a young person to care (COD327), how often, and how long and intense that care is compared to others. */
public enum Verwijzer {
    GEMEENTE("01", 0.42, 1.00, 1.00, 0),
    HUISARTS("02", 0.38, 0.92, 1.08, 35),
    GECERTIFICEERDE_INSTELLING("04", 0.09, 1.35, 1.20, 0),
    MEDISCH_SPECIALIST("05", 0.06, 1.10, 1.15, 35),
    RECHTER("08", 0.05, 1.25, 1.30, 0);

    private static final double[] AANDELEN =
            Arrays.stream(values()).mapToDouble(v -> v.aandeel).toArray();

    private final String code;
    private final double aandeel;
    private final double duurfactor;
    private final double volumefactor;
    private final double meldvertragingInDagen;

    Verwijzer(String code, double aandeel, double duurfactor, double volumefactor, double meldvertragingInDagen) {
        this.code = code;
        this.aandeel = aandeel;
        this.duurfactor = duurfactor;
        this.volumefactor = volumefactor;
        this.meldvertragingInDagen = meldvertragingInDagen;
    }

    /** Support under the Wmo always comes through the municipality. */
    static Verwijzer kies(Voorziening voorziening, Toeval toeval) {
        return voorziening.isJeugd() ? values()[toeval.kies(AANDELEN)] : GEMEENTE;
    }

    public String code() {
        return code;
    }

    double duurfactor() {
        return duurfactor;
    }

    double volumefactor() {
        return volumefactor;
    }

    /** Mean days after the start at which the municipality hears of it. */
    double meldvertragingInDagen() {
        return meldvertragingInDagen;
    }
}
