// SPDX-License-Identifier: EUPL-1.2
package nl.grip.app.web;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Supplier;
import nl.grip.app.web.scenario.Scenariobron;
import nl.grip.basis.Bedrag;
import nl.grip.basis.Uitkomst.Cijfer;
import nl.grip.opslag.archief.Versie;
import nl.grip.sturing.bewaren.Tekstregister.Ingeschreven;
import nl.grip.sturing.bewaren.Wijziger;
import nl.grip.sturing.invoer.Bevindingen;
import nl.grip.sturing.invoer.Gelezen;
import nl.grip.sturing.maatregel.bestand.Scenariolezer;
import nl.grip.sturing.maatregel.doorwerking.Autonoom;
import nl.grip.sturing.maatregel.scenario.Scenario;
import nl.grip.sturing.maatregel.scenario.Scenarioberekening;
import nl.grip.sturing.maatregel.scenario.Uitgangspunt;

/** Two scenarios beside the baseline, made up; nothing can be saved. */
final class Proefscenarios implements Scenariobron {
    private final Supplier<String> tekst;

    Proefscenarios(Supplier<String> tekst) {
        this.tekst = tekst;
    }

    @Override
    public Overzicht lees() {
        var scenarios = List.of(scenario("a", "-0.1"), scenario("b", "-0.2"));
        return new Overzicht(
                scenarios,
                new Cijfer<>(new Scenarioberekening(uitgangspunt())
                        .vergelijk(scenarios.stream().map(Ingeschreven::inhoud).toList())),
                Map.of("10", tekst.get()),
                List.of("M01"));
    }

    private Ingeschreven<Scenario> scenario(String id, String verandering) {
        var yaml = "id: " + id + "\nnaam: Minder\nknoppen: [{voorziening: alle, knop: prijs, verandering: "
                + verandering + ", vanaf: 2027-01}]\ntaakstelling: {2027: 10000}\n";
        var scenario = Scenariolezer.lees("proef", yaml, new Bevindingen()).orElseThrow();
        var metNaam = new Scenario(
                scenario.id(),
                tekst.get(),
                "",
                scenario.knoppen(),
                List.of(),
                scenario.indexatie(),
                scenario.bevolking(),
                scenario.taakstelling(),
                Optional.empty());
        return new Ingeschreven<>(
                new Versie("scenario", id, 1, tekst.get(), Instant.EPOCH, tekst.get(), yaml), metNaam);
    }

    private static Uitgangspunt uitgangspunt() {
        var komt = new Bedrag(100_000_000);
        return new Uitgangspunt(
                LocalDate.of(2026, 9, 30),
                List.of(
                        new Autonoom("10", 2026, komt, komt, Bedrag.NUL, Bedrag.NUL, 12),
                        new Autonoom("10", 2027, komt, Bedrag.NUL, Bedrag.NUL, komt, 12)),
                new TreeMap<>(Map.of(2026, new Bedrag(95_000_000), 2027, new Bedrag(95_000_000))),
                Optional.of(new Bedrag(8_000_000)),
                new TreeMap<>(),
                List.of(),
                new TreeMap<>());
    }

    @Override
    public Gelezen<Versie> bewaar(int op, String inhoud, Wijziger wijziger) {
        return Gelezen.of(List.of(), new Bevindingen());
    }
}
