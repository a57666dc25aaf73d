// SPDX-License-Identifier: EUPL-1.2
package nl.grip.app.web;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.function.ToDoubleFunction;
import org.ojalgo.optimisation.ExpressionsBasedModel;
import org.ojalgo.optimisation.Variable;

/**
 * Knows sums of amounts that are not below zero, and works out what follows (linear programming). What two solutions differ in
 * does not follow; only for what stays the same in a few of them the smallest and largest are looked for.
 */
final class Kenner {
    private static final int RONDEN = 6;
    private static final double VERSCHIL = 0.5;
    private static final double HOOGSTE = 1_000_000;

    private final List<String> onbekend = new ArrayList<>();
    private final Set<Som> sommen = new LinkedHashSet<>();
    private final Random toeval = new Random(1);

    /** Some unknown amounts that are together this much. */
    private record Som(List<Integer> cellen, long euro) {}

    /** @param sommen of which cells the amounts are together how much; what is one cell only is known */
    Kenner(List<String> cellen, Map<Set<String>, Long> sommen) {
        Map<String, Long> bekend = new LinkedHashMap<>();
        sommen.forEach((leden, euro) -> {
            if (leden.size() == 1) {
                bekend.put(leden.iterator().next(), euro);
            }
        });
        cellen.stream().filter(cel -> !bekend.containsKey(cel)).forEach(onbekend::add);
        sommen.forEach((leden, euro) -> {
            var rest = leden.stream()
                    .filter(cel -> !bekend.containsKey(cel))
                    .map(onbekend::indexOf)
                    .sorted()
                    .toList();
            if (!rest.isEmpty()) {
                this.sommen.add(new Som(
                        rest,
                        euro
                                - leden.stream()
                                        .mapToLong(cel -> bekend.getOrDefault(cel, 0L))
                                        .sum()));
            }
        });
    }

    /** Of these sums those that can be one amount only. */
    List<String> volgt(Map<String, Set<String>> doelen) {
        Map<String, double[]> gezien = new LinkedHashMap<>();
        doelen.keySet().forEach(naam -> gezien.put(naam, new double[] {Double.MAX_VALUE, -Double.MAX_VALUE}));
        for (int ronde = 0; ronde < RONDEN; ronde++) {
            var gewicht = toeval.doubles(onbekend.size(), -1, 1).toArray();
            kijk(los(cel -> gewicht[cel], ronde % 2 == 0), doelen, gezien);
        }
        for (var doel : doelen.entrySet()) {
            for (boolean hoog : new boolean[] {true, false}) {
                if (staatVast(gezien, doel.getKey())) {
                    kijk(los(cel -> doel.getValue().contains(onbekend.get(cel)) ? 1 : 0, hoog), doelen, gezien);
                }
            }
        }
        return doelen.keySet().stream().filter(naam -> staatVast(gezien, naam)).toList();
    }

    private static boolean staatVast(Map<String, double[]> gezien, String naam) {
        var grens = gezien.getOrDefault(naam, new double[2]);
        return grens[1] - grens[0] <= VERSCHIL;
    }

    private void kijk(double[] oplossing, Map<String, Set<String>> doelen, Map<String, double[]> gezien) {
        doelen.forEach((naam, leden) -> {
            double som = 0;
            for (int cel = 0; cel < oplossing.length; cel++) {
                som += leden.contains(onbekend.get(cel)) ? oplossing[cel] : 0;
            }
            var grens = gezien.getOrDefault(naam, new double[2]);
            grens[0] = Math.min(grens[0], som);
            grens[1] = Math.max(grens[1], som);
        });
    }

    private double[] los(ToDoubleFunction<Integer> gewicht, boolean hoogste) {
        var model = new ExpressionsBasedModel();
        var cellen = new Variable[onbekend.size()];
        for (int cel = 0; cel < cellen.length; cel++) {
            cellen[cel] = model.newVariable("c" + cel).lower(0).upper(HOOGSTE).weight(gewicht.applyAsDouble(cel));
        }
        int nummer = 0;
        for (var som : sommen) {
            var regel = model.newExpression("s" + nummer++).level(som.euro());
            som.cellen().forEach(cel -> regel.set(cellen[cel], 1));
        }
        var uitkomst = hoogste ? model.maximise() : model.minimise();
        if (!uitkomst.getState().isOptimal()) {
            throw new AssertionError("Wat er staat spreekt elkaar tegen: " + uitkomst.getState());
        }
        return Arrays.copyOf(uitkomst.toRawCopy1D(), cellen.length);
    }
}
