// SPDX-License-Identifier: EUPL-1.2
package nl.grip.voorbeeld.proces;

import java.util.List;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.function.Consumer;
import nl.grip.voorbeeld.scenario.OngeldigScenario;
import nl.grip.voorbeeld.scenario.Scenario;

/** Everything that happened in a made-up municipality: who got which care, and what was declared for it and when. */
public final class Verloop {
    private final Scenario scenario;
    private final Kalender kalender;
    private final Gemeente gemeente;
    private final Tarieven tarieven;
    private final Parameters parameters;
    private final List<Traject> trajecten;

    private Verloop(Scenario scenario, int dienstjaar) {
        this.scenario = scenario;
        this.kalender = new Kalender(dienstjaar, scenario.jarenHistorie());
        this.parameters = Parameters.lees(scenario.compleet());
        eisBekend(scenario.voorzieningen());
        this.gemeente = new Gemeente(scenario, parameters);
        this.tarieven = new Tarieven(scenario, kalender);
        this.trajecten = new Trajectenloop(scenario, kalender, gemeente, parameters).loop();
    }

    private Verloop(Verloop heel, List<Traject> trajecten) {
        this.scenario = heel.scenario;
        this.kalender = heel.kalender;
        this.parameters = heel.parameters;
        this.gemeente = heel.gemeente;
        this.tarieven = heel.tarieven;
        this.trajecten = List.copyOf(trajecten);
    }

    /** The same municipality, of which only that care is looked at: what happened in it does not change. */
    public Verloop alleen(String voorziening) {
        return new Verloop(
                this,
                trajecten.stream()
                        .filter(t -> t.voorziening().code().equals(voorziening))
                        .toList());
    }

    /** @throws OngeldigScenario when a sentence names a voorziening that is not there */
    public static Verloop of(Scenario scenario, int dienstjaar) {
        return new Verloop(scenario, dienstjaar);
    }

    private void eisBekend(List<String> genoemd) {
        var bekend = voorzieningen().stream().map(Voorziening::code).toList();
        genoemd.stream().filter(code -> !bekend.contains(code)).findFirst().ifPresent(code -> {
            throw OngeldigScenario.onbekendeVoorziening(code, bekend);
        });
    }

    public Scenario scenario() {
        return scenario;
    }

    public Kalender kalender() {
        return kalender;
    }

    public Gemeente gemeente() {
        return gemeente;
    }

    public Tarieven tarieven() {
        return tarieven;
    }

    public List<Voorziening> voorzieningen() {
        return parameters.voorzieningen();
    }

    public Voorziening voorziening(String code) {
        return parameters.voorzieningen().stream()
                .filter(v -> v.code().equals(code))
                .findFirst()
                .orElseThrow();
    }

    public List<Traject> trajecten() {
        return trajecten;
    }

    /** Ranks of the aanbieders that a scenario lets declare slower or faster. */
    public SortedSet<Integer> vertraagdeAanbieders() {
        return new TreeSet<>(new Declaratiegedrag(scenario, gemeente).vertraagd());
    }

    /** Every month of care with its lines, trajectory by trajectory; made anew at each call, so nothing is kept. */
    public void levermaanden(Consumer<Levermaand> naar) {
        var leverantie = new Leverantie(scenario, kalender);
        var afhandeling = new Afhandeling(scenario, kalender, gemeente, tarieven);
        for (var traject : trajecten) {
            for (var deel : leverantie.delen(traject)) {
                naar.accept(afhandeling.handelAf(traject, deel));
            }
        }
    }
}
