// SPDX-License-Identifier: EUPL-1.2
package nl.grip.app.meten;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import nl.grip.inzicht.prognose.Voorspeller;

/** The forecast on municipalities with known truth; scenario by scenario, so that all get their turn. */
final class Prognosemeting {
    private final Supplier<Voorspeller> voorspeller;
    private final Werkboek<Proefregel> boek;

    /** @param voorspeller makes one for each municipality: what it remembers of one is of no use to another */
    Prognosemeting(Supplier<Voorspeller> voorspeller, Path bestand) throws IOException {
        this.voorspeller = voorspeller;
        this.boek = Proefregel.boek(bestand);
    }

    /** Does what was not done yet, and reports on everything that is in the work file. */
    List<Meetwaarde> meet(List<String> scenarios, int zaden) throws InterruptedException {
        var gedaan = boek.regels().stream().map(Proefregel::proef).collect(Collectors.toSet());
        Proeven.doe(
                proeven(scenarios, zaden)
                        .filter(proef -> !gedaan.contains(proef))
                        .<Supplier<List<Proefregel>>>map(proef -> () -> proef.voerUit(voorspeller.get()))
                        .toList(),
                boek);
        return verslag(scenarios, zaden);
    }

    private static Stream<Prognoseproef> proeven(List<String> scenarios, int zaden) {
        return IntStream.range(0, zaden)
                .boxed()
                .flatMap(nummer -> scenarios.stream().map(scenario -> new Prognoseproef(scenario, nummer)));
    }

    private List<Meetwaarde> verslag(List<String> scenarios, int zaden) {
        var regels = boek.regels().stream()
                .filter(r -> r.proef().volgnummer() < zaden)
                .toList();
        var perScenario = scenarios.stream()
                .flatMap(scenario -> Prognoseproef.PEILDATA.stream()
                        .flatMap(peildatum -> Prognoseverslag.van(regels, scenario, peildatum).stream()))
                .flatMap(verslag -> verslag.waarden().stream());
        return Stream.concat(perScenario, Meerjarenverslag.van(regels).stream()).toList();
    }
}
