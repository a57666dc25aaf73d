// SPDX-License-Identifier: EUPL-1.2
package nl.grip.voorbeeld.proces;

import nl.grip.voorbeeld.scenario.Gebeurtenis.Aangrijpingspunt;
import nl.grip.voorbeeld.scenario.Gebeurtenis.Maatregel;
import nl.grip.voorbeeld.scenario.Scenario;

/** By how much the measures of a scenario multiply something. */
final class Maatregelen {
    private Maatregelen() {}

    static double factor(Scenario scenario, Aangrijpingspunt punt, Voorziening voorziening, int maand, int wijk) {
        return scenario.list(Maatregel.class)
                .filter(m -> m.punt() == punt && m.voorziening().equals(voorziening.code()) && maand >= m.vanaf())
                .filter(m -> m.wijken().map(w -> w.contains(wijk)).orElse(true))
                .mapToDouble(m -> 1 + m.percentage())
                .reduce(1, (a, b) -> a * b);
    }
}
