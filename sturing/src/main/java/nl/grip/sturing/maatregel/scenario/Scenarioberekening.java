// SPDX-License-Identifier: EUPL-1.2
package nl.grip.sturing.maatregel.scenario;

import java.math.BigDecimal;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import nl.grip.basis.Bedrag;
import nl.grip.basis.Uitkomst.Cijfer;
import nl.grip.sturing.maatregel.Maatregel;
import nl.grip.sturing.maatregel.Plan;
import nl.grip.sturing.maatregel.Planregel;
import nl.grip.sturing.maatregel.Planregel.Raming;
import nl.grip.sturing.maatregel.Werking;
import nl.grip.sturing.maatregel.Werking.Knop;
import nl.grip.sturing.maatregel.doorwerking.Autonoom;
import nl.grip.sturing.maatregel.doorwerking.Doorwerking;

/** Lays a scenario upon what every scenario starts from; budget, reserve and task follow. */
public final class Scenarioberekening {
    private final Uitgangspunt uitgangspunt;
    private final Doorwerking doorwerking;
    private final Set<String> voorzieningen;

    public Scenarioberekening(Uitgangspunt uitgangspunt) {
        this.uitgangspunt = uitgangspunt;
        this.doorwerking = new Doorwerking(uitgangspunt.basis(), uitgangspunt.peildatum());
        this.voorzieningen =
                uitgangspunt.basis().stream().map(Autonoom::voorziening).collect(Collectors.toCollection(TreeSet::new));
    }

    /** The baseline first, then each scenario in its order; a row a year. */
    public List<Scenarioregel> vergelijk(List<Scenario> scenarios) {
        List<Scenarioregel> regels = new ArrayList<>(van(Scenario.BASIS));
        scenarios.forEach(scenario -> regels.addAll(van(scenario)));
        return List.copyOf(regels);
    }

    /** Measures that a scenario names and that are not there. */
    public List<String> onbekend(Scenario scenario) {
        var bekend = uitgangspunt.maatregelen().stream().map(Maatregel::id).toList();
        return scenario.maatregelen().stream()
                .filter(id -> !bekend.contains(id))
                .toList();
    }

    private List<Scenarioregel> van(Scenario scenario) {
        var aan = uitgangspunt.maatregelen().stream()
                .filter(m -> scenario.maatregelen().contains(m.id()))
                .toList();
        var geraakt = doorwerking.met(werkingen(scenario, aan));
        var uitvoering = Plan.reken(aan);
        var ramingen = Plan.reken(
                aan.stream().filter(m -> m.uitvoering().werkingen().isEmpty()).toList());
        List<Scenarioregel> regels = new ArrayList<>();
        Optional<Bedrag> reserve = scenario.reserve().or(uitgangspunt::reserve);
        for (int jaar : doorwerking.jaren()) {
            var autonoom = som(uitgangspunt.basis().stream()
                    .filter(a -> a.jaar() == jaar)
                    .map(Autonoom::totaal)
                    .toList());
            var effect = som(geraakt.stream()
                    .filter(r -> r.autonoom().jaar() == jaar)
                    .map(Doorwerking.Regel::effect)
                    .toList());
            var regel = new Scenarioregel(
                    scenario.id(),
                    jaar,
                    autonoom,
                    autonoom.plus(effect).plus(effect(ramingen, jaar)),
                    kosten(uitvoering, jaar),
                    Optional.ofNullable(uitgangspunt.begroting().get(jaar)),
                    Optional.empty(),
                    Optional.ofNullable(opgaven(scenario).get(jaar)));
            reserve = reserve.map(stand -> stand.plus(uitgangspunt.reservemutatie(jaar)))
                    .flatMap(stand -> regel.tekort().map(stand::min));
            regels.add(metReserve(regel, reserve));
        }
        return regels;
    }

    /** Its own tasks, or else those of the store. */
    private SortedMap<Integer, Bedrag> opgaven(Scenario scenario) {
        return scenario.taakstelling().isEmpty() ? uitgangspunt.taakstelling() : scenario.taakstelling();
    }

    private static Scenarioregel metReserve(Scenarioregel r, Optional<Bedrag> reserve) {
        return new Scenarioregel(
                r.scenario(), r.jaar(), r.autonoom(), r.hulp(), r.uitvoering(), r.begroting(), reserve, r.opgave());
    }

    private List<Werking> werkingen(Scenario scenario, List<Maatregel> aan) {
        List<Werking> alle = new ArrayList<>();
        scenario.knoppen().forEach(knop -> alle.addAll(opVoorziening(knop)));
        aan.forEach(m -> alle.addAll(m.uitvoering().werkingen()));
        alle.addAll(perJaar(Knop.PRIJS, scenario.indexatie()));
        alle.addAll(perJaar(Knop.INSTROOM, scenario.bevolking()));
        return alle;
    }

    private List<Werking> opVoorziening(Werking knop) {
        return knop.voorziening().equals(Scenario.ALLE)
                ? voorzieningen.stream().map(knop::op).toList()
                : List.of(knop);
    }

    /** The same change each January from next year on, on top of those before it. */
    private List<Werking> perJaar(Knop knop, BigDecimal deel) {
        if (deel.signum() == 0) {
            return List.of();
        }
        int dit = uitgangspunt.peildatum().getYear();
        return doorwerking.jaren().stream()
                .filter(jaar -> jaar > dit)
                .map(jaar -> YearMonth.of(jaar, 1))
                .map(vanaf ->
                        new Werking(Scenario.ALLE, knop, deel, deel, deel, vanaf, Optional.empty(), BigDecimal.ONE))
                .flatMap(werking -> opVoorziening(werking).stream())
                .toList();
    }

    private static Bedrag kosten(List<Planregel> plan, int jaar) {
        return samen(plan, jaar).map(Planregel::kosten).orElse(Bedrag.NUL);
    }

    private static Bedrag effect(List<Planregel> plan, int jaar) {
        return samen(plan, jaar)
                .filter(regel -> regel.raming() instanceof Cijfer)
                .map(regel -> ((Cijfer<Raming>) regel.raming()).waarde().effect())
                .orElse(Bedrag.NUL);
    }

    private static Optional<Planregel> samen(List<Planregel> plan, int jaar) {
        return plan.stream()
                .filter(regel -> regel.maatregel().equals(Planregel.SAMEN)
                        && regel.jaar().equals(String.valueOf(jaar)))
                .findFirst();
    }

    private static Bedrag som(List<Bedrag> bedragen) {
        return bedragen.stream().reduce(Bedrag.NUL, Bedrag::plus);
    }
}
