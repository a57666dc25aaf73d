// SPDX-License-Identifier: EUPL-1.2
package nl.grip.app.meten;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Supplier;
import java.util.function.ToDoubleFunction;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** Alarms on municipalities with known truth: said within two months, and nearly never for nothing. */
final class Signaalmeting {
    private static final double OP_TIJD = 0.95;
    private static final double VALS_PER_AANBIEDERJAAR = 0.05;

    private final Werkboek<Signaalregel> boek;

    Signaalmeting(Path bestand) throws IOException {
        this.boek = Signaalregel.boek(bestand);
    }

    /** Does what was not done yet, and reports on everything that is in the work file. */
    List<Meetwaarde> meet(List<String> scenarios, int zaden) throws InterruptedException {
        var gedaan = boek.regels().stream().map(Signaalregel::proef).collect(Collectors.toSet());
        Proeven.doe(
                IntStream.range(0, zaden)
                        .boxed()
                        .flatMap(n -> scenarios.stream().map(scenario -> new Prognoseproef(scenario, n)))
                        .filter(proef -> !gedaan.contains(proef))
                        .<Supplier<List<Signaalregel>>>map(proef -> () -> Signaalproef.regels(proef))
                        .toList(),
                boek);
        return verslag(boek.regels().stream()
                .filter(r ->
                        scenarios.contains(r.proef().scenario()) && r.proef().volgnummer() < zaden)
                .toList());
    }

    /** Every kind per scenario, over all of its municipalities; where nothing could be said there is no part of it either. */
    static List<Meetwaarde> verslag(List<Signaalregel> regels) {
        Map<String, List<Signaalregel>> groepen = regels.stream()
                .collect(Collectors.groupingBy(
                        r -> r.proef().scenario() + "_signaal_" + r.wat(), TreeMap::new, Collectors.toList()));
        List<Meetwaarde> uit = new ArrayList<>();
        groepen.forEach((naam, groep) -> {
            if (som(groep, Signaalregel::van) > 0) {
                uit.add(waarde(naam, groep));
            }
        });
        return uit;
    }

    private static Meetwaarde waarde(String naam, List<Signaalregel> groep) {
        double deel = som(groep, Signaalregel::geteld) / som(groep, Signaalregel::van);
        String over = ", over " + groep.size() + " gemeenten";
        return groep.get(0).wat().equals(Signaalregel.VALS)
                ? Meetwaarde.hoogstens(naam, deel, "per aanbiederjaar" + over, VALS_PER_AANBIEDERJAAR)
                : Meetwaarde.minstens(naam, deel, "deel binnen twee maanden" + over, OP_TIJD);
    }

    private static double som(List<Signaalregel> groep, ToDoubleFunction<Signaalregel> wat) {
        return groep.stream().mapToDouble(wat).sum();
    }
}
