// SPDX-License-Identifier: EUPL-1.2
package nl.grip.inzicht.prognose.meerjaren;

import java.util.NavigableMap;

/**
 * By how much the use of a voorziening grows a year, at equal prices and people: a straight line through the logs of the
 * years, held back by how large such growth usually is (ridge; Hoerl and Kennard, Technometrics 12, 1970) and fading out as
 * it goes on (damped trend; Gardner and McKenzie, Management Science 31, 1985).
 *
 * @param groei yearly, as a logarithm
 * @param onzekerheid standard error of it
 * @param ruis how far a single year lies from the line, as a logarithm
 */
record Gebruikstrend(double groei, double onzekerheid, double ruis) {
    private static final double GEWOON = 0.04;
    private static final double MINSTE_RUIS = 0.02;
    private static final double GEWONE_RUIS = 0.06;
    private static final double DEMPING = 0.8;

    /**
     * @param jaren cost at equal prices and people, by year; what is not positive is left out
     * @param gewoneGroei to which growth is held back: that of inflow for the whole municipality, that of the whole
     *     municipality for a voorziening
     */
    static Gebruikstrend van(NavigableMap<Integer, Double> jaren, double gewoneGroei) {
        var punten = jaren.entrySet().stream().filter(e -> e.getValue() > 0).toList();
        int n = punten.size();
        double midden = punten.stream().mapToInt(e -> e.getKey()).average().orElse(0);
        double gemiddeld = punten.stream()
                .mapToDouble(e -> Math.log(e.getValue()))
                .average()
                .orElse(0);
        double sxx = 0;
        double sxy = 0;
        double verschil = 0;
        for (int i = 0; i < n; i++) {
            double x = punten.get(i).getKey() - midden;
            double y = Math.log(punten.get(i).getValue()) - gemiddeld;
            sxx += x * x;
            sxy += x * y;
            verschil += i == 0 ? 0 : Math.pow(y - Math.log(punten.get(i - 1).getValue()) + gemiddeld, 2);
        }
        double ruis = Math.max(MINSTE_RUIS, Math.sqrt((verschil / 2 + GEWONE_RUIS * GEWONE_RUIS) / Math.max(1, n)));
        double weging = ruis * ruis / (GEWOON * GEWOON);
        return new Gebruikstrend((sxy + weging * gewoneGroei) / (sxx + weging), ruis / Math.sqrt(sxx + weging), ruis);
    }

    /** The factor after some years. */
    double na(int jaren) {
        return Math.exp(groei * stappen(jaren));
    }

    /** How many years of undamped growth it comes to. */
    static double stappen(int jaren) {
        return DEMPING * (1 - Math.pow(DEMPING, jaren)) / (1 - DEMPING);
    }
}
