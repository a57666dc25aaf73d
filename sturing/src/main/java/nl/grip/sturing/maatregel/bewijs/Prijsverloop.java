// SPDX-License-Identifier: EUPL-1.2
package nl.grip.sturing.maatregel.bewijs;

import java.time.YearMonth;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import nl.grip.inzicht.prognose.feiten.Declaratieregel;

/**
 * What the same help costs from month to month, 1 in the first month: a chain of Paasche indices over the allocations of
 * which something was declared in two months on end. Whoever is new, or gets other help, does not move it. ILO et al.,
 * "Consumer Price Index Manual" (2020), chapter 9.
 */
record Prijsverloop(TreeMap<YearMonth, Double> index) {
    /** Every price counts as it is. */
    static final Prijsverloop GEEN = new Prijsverloop(new TreeMap<>());

    static Prijsverloop van(List<Declaratieregel> regels) {
        TreeMap<YearMonth, Map<Object, double[]>> maanden = new TreeMap<>();
        regels.forEach(regel -> {
            double[] som = maanden.computeIfAbsent(regel.maand(), nieuw -> new HashMap<>())
                    .computeIfAbsent(List.of(regel.toewijzing(), regel.code()), nieuw -> new double[2]);
            som[0] += regel.centen();
            som[1] += regel.volume();
        });
        TreeMap<YearMonth, Double> index = new TreeMap<>();
        Map<Object, double[]> vorige = Map.of();
        double stand = 1;
        for (var maand : maanden.entrySet()) {
            stand *= verandering(vorige, maand.getValue());
            index.put(maand.getKey(), stand);
            vorige = maand.getValue();
        }
        return new Prijsverloop(index);
    }

    private static double verandering(Map<Object, double[]> vorige, Map<Object, double[]> nu) {
        double tegenNu = 0;
        double tegenVorig = 0;
        for (var deel : nu.entrySet()) {
            double[] eerder = vorige.get(deel.getKey());
            double[] later = deel.getValue();
            if (eerder != null && isPrijs(eerder) && isPrijs(later)) {
                tegenNu += later[0];
                tegenVorig += later[1] * eerder[0] / eerder[1];
            }
        }
        return tegenVorig > 0 ? tegenNu / tegenVorig : 1;
    }

    private static boolean isPrijs(double[] som) {
        return som[0] > 0 && som[1] > 0;
    }

    /** What an amount of that month is at the price of the first. */
    double terug(YearMonth maand, double centen) {
        return centen / index.getOrDefault(maand, 1.0);
    }
}
