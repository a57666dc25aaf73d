// SPDX-License-Identifier: EUPL-1.2
package nl.grip.app.meten;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.ToDoubleFunction;
import java.util.stream.Collectors;
import nl.grip.inzicht.prognose.terugtoets.Toetsregel;

/**
 * How good the forecast was in one scenario on one peildatum, next to the rule of thumb that did best there.
 *
 * @param grip one row a municipality
 * @param vuistregels the same municipalities, by rule
 */
record Prognoseverslag(String scenario, LocalDate peildatum, Toetsreeks grip, Map<String, Toetsreeks> vuistregels) {
    private static final String SCHOON = "S01";
    private static final double AFWIJKING_SCHOON = 1;
    private static final double AFWIJKING_VERSTOORD = 3;
    private static final double FOUT_SCHOON = 0.5;
    private static final double FOUT_VERSTOORD = 0.75;
    private static final double INTERVALSCORE = 1.05;

    /** Empty when nothing was forecast. */
    static Optional<Prognoseverslag> van(List<Proefregel> regels, String scenario, LocalDate peildatum) {
        var perRegel = regels.stream()
                .filter(r ->
                        r.proef().scenario().equals(scenario) && r.onderdeel().equals(Toetsregel.TOTAAL))
                .map(Proefregel::toets)
                .filter(t -> t.peildatum().equals(peildatum))
                .collect(Collectors.groupingBy(
                        Toetsregel::regel,
                        TreeMap::new,
                        Collectors.collectingAndThen(Collectors.toList(), Toetsreeks::new)));
        var grip = perRegel.remove(Toetsregel.GRIP);
        return grip == null ? Optional.empty() : Optional.of(new Prognoseverslag(scenario, peildatum, grip, perRegel));
    }

    List<Meetwaarde> waarden() {
        List<Meetwaarde> uit = new ArrayList<>();
        uit.add(Meetwaarde.hoogstens(
                naam("afwijking"),
                Math.abs(grip.afwijkingPct()),
                "% van het jaar, over " + grip.regels().size() + " gemeenten",
                isSchoon() ? AFWIJKING_SCHOON : AFWIJKING_VERSTOORD));
        uit.add(Meetwaarde.hoogstens(
                naam("fout"),
                grip.fout() / beste(Toetsreeks::fout),
                "keer de fout van de beste vuistregel",
                isSchoon() ? FOUT_SCHOON : FOUT_VERSTOORD));
        uit.add(Meetwaarde.hoogstens(
                naam("intervalscore80"),
                grip.intervalscore() / beste(Toetsreeks::intervalscore),
                "keer die van de beste vuistregel",
                INTERVALSCORE));
        uit.addAll(grip.dekking(scenario + "_" + peildatum));
        return uit;
    }

    private boolean isSchoon() {
        return scenario.equals(SCHOON);
    }

    private String naam(String wat) {
        return scenario + "_" + peildatum + "_" + wat;
    }

    private double beste(ToDoubleFunction<Toetsreeks> maat) {
        return vuistregels.values().stream()
                .filter(reeks -> reeks.regels().size() == grip.regels().size())
                .mapToDouble(maat)
                .min()
                .orElseThrow();
    }
}
