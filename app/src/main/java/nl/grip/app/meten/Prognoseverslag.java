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
import nl.grip.rekenen.scoren.Dekkingstoets;

/**
 * How good the forecast was in one scenario on one peildatum, next to the rule of thumb that did best there.
 *
 * @param grip one row a municipality
 * @param vuistregels the same municipalities, by rule
 */
record Prognoseverslag(
        String scenario, LocalDate peildatum, List<Toetsregel> grip, Map<String, List<Toetsregel>> vuistregels) {
    private static final String SCHOON = "S01";
    private static final double AFWIJKING_SCHOON = 1;
    private static final double AFWIJKING_VERSTOORD = 3;
    private static final double FOUT_SCHOON = 0.5;
    private static final double FOUT_VERSTOORD = 0.75;
    private static final double INTERVALSCORE = 1.05;
    private static final double TOEVAL = 0.05;
    private static final double HONDERD = 100;
    private static final int LAAGSTE_KANSEN = 3;

    /** Empty when nothing was forecast. */
    static Optional<Prognoseverslag> van(List<Proefregel> regels, String scenario, LocalDate peildatum) {
        var perRegel = regels.stream()
                .filter(r ->
                        r.proef().scenario().equals(scenario) && r.onderdeel().equals(Toetsregel.TOTAAL))
                .map(Proefregel::toets)
                .filter(t -> t.peildatum().equals(peildatum))
                .collect(Collectors.groupingBy(Toetsregel::regel, TreeMap::new, Collectors.toList()));
        var grip = perRegel.remove(Toetsregel.GRIP);
        return grip == null ? Optional.empty() : Optional.of(new Prognoseverslag(scenario, peildatum, grip, perRegel));
    }

    List<Meetwaarde> waarden() {
        List<Meetwaarde> uit = new ArrayList<>();
        uit.add(Meetwaarde.hoogstens(
                naam("afwijking"),
                Math.abs(afwijkingPct()),
                "% van het jaar, over " + grip.size() + " gemeenten",
                isSchoon() ? AFWIJKING_SCHOON : AFWIJKING_VERSTOORD));
        uit.add(Meetwaarde.hoogstens(
                naam("fout"),
                fout(grip) / beste(Prognoseverslag::fout),
                "keer de fout van de beste vuistregel",
                isSchoon() ? FOUT_SCHOON : FOUT_VERSTOORD));
        uit.add(Meetwaarde.hoogstens(
                naam("intervalscore80"),
                intervalscore(grip) / beste(Prognoseverslag::intervalscore),
                "keer die van de beste vuistregel",
                INTERVALSCORE));
        for (int k = 0; k < LAAGSTE_KANSEN; k++) {
            uit.addAll(dekking(k));
        }
        return uit;
    }

    /** Mean error in percent of what the years cost. */
    double afwijkingPct() {
        return HONDERD * som(grip, Toetsregel::fout) / som(grip, Toetsregel::werkelijk);
    }

    private boolean isSchoon() {
        return scenario.equals(SCHOON);
    }

    private String naam(String wat) {
        return scenario + "_" + peildatum + "_" + wat;
    }

    private double beste(ToDoubleFunction<List<Toetsregel>> maat) {
        return vuistregels.values().stream()
                .filter(rijen -> rijen.size() == grip.size())
                .mapToDouble(maat)
                .min()
                .orElseThrow();
    }

    private static double fout(List<Toetsregel> rijen) {
        return som(rijen, r -> Math.abs(r.fout())) / rijen.size();
    }

    private static double intervalscore(List<Toetsregel> rijen) {
        return som(rijen, Toetsregel::intervalscore80) / rijen.size();
    }

    /** Both sides of a band apart: how often the truth lay beyond it, and whether chance explains that. */
    private List<Meetwaarde> dekking(int laag) {
        int hoog = Toetsregel.KANSEN.size() - 1 - laag;
        double kans = Toetsregel.KANSEN.get(laag);
        var band = "band" + Math.round(HONDERD * (1 - 2 * kans));
        long onder = grip.stream()
                .filter(r -> r.werkelijk() < r.kwantielen().get(laag))
                .count();
        long boven = grip.stream()
                .filter(r -> r.werkelijk() > r.kwantielen().get(hoog))
                .count();
        return List.of(gemist(naam(band + "_onder"), onder, kans), gemist(naam(band + "_boven"), boven, kans));
    }

    private Meetwaarde gemist(String naam, long gemist, double kans) {
        var toets = new Dekkingstoets(grip.size(), (int) gemist, kans);
        return Meetwaarde.van(
                naam,
                HONDERD * gemist / grip.size(),
                "% erbuiten",
                Math.round(HONDERD * kans * 10) / 10.0 + " (binomiaal)",
                toets.exact() >= TOEVAL);
    }

    private static double som(List<Toetsregel> rijen, ToDoubleFunction<Toetsregel> wat) {
        return rijen.stream().mapToDouble(wat).sum();
    }
}
