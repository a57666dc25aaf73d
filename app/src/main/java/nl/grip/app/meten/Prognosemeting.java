// SPDX-License-Identifier: EUPL-1.2
package nl.grip.app.meten;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.Supplier;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import nl.grip.inzicht.prognose.Voorspeller;

/** The forecast on municipalities with known truth, two at a time; scenario by scenario, so that all get their turn. */
final class Prognosemeting {
    private static final int TEGELIJK = 2;

    private final Supplier<Voorspeller> voorspeller;
    private final Proefboek boek;

    /** @param voorspeller makes one for each municipality: what it remembers of one is of no use to another */
    Prognosemeting(Supplier<Voorspeller> voorspeller, Path bestand) throws IOException {
        this.voorspeller = voorspeller;
        this.boek = Proefboek.open(bestand);
    }

    /** Does what was not done yet, and reports on everything that is in the work file. */
    List<Meetwaarde> meet(List<String> scenarios, int zaden) throws InterruptedException {
        var werkers = Executors.newFixedThreadPool(TEGELIJK);
        try {
            wacht(start(scenarios, zaden, werkers));
        } finally {
            werkers.shutdownNow();
        }
        return verslag(scenarios, zaden);
    }

    private List<Future<?>> start(List<String> scenarios, int zaden, ExecutorService werkers) {
        var gedaan = boek.gedaan();
        return proeven(scenarios, zaden)
                .filter(proef -> !gedaan.contains(proef))
                .<Future<?>>map(proef -> werkers.submit(() -> boek.schrijf(proef.voerUit(voorspeller.get()))))
                .toList();
    }

    private static Stream<Prognoseproef> proeven(List<String> scenarios, int zaden) {
        return IntStream.range(0, zaden)
                .boxed()
                .flatMap(nummer -> scenarios.stream().map(scenario -> new Prognoseproef(scenario, nummer)));
    }

    private static void wacht(List<Future<?>> proeven) throws InterruptedException {
        for (int i = 0; i < proeven.size(); i++) {
            try {
                proeven.get(i).get();
                System.err.println((i + 1) + " van " + proeven.size() + " gemeenten");
            } catch (ExecutionException e) {
                throw new IllegalStateException(e.getCause());
            }
        }
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
