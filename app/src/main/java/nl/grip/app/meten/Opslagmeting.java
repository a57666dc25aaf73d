// SPDX-License-Identifier: EUPL-1.2
package nl.grip.app.meten;

import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.lang.management.MemoryPoolMXBean;
import java.lang.management.MemoryType;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Consumer;
import nl.grip.bronnen.Leesinstellingen;
import nl.grip.opslag.Instellingen;
import nl.grip.opslag.Magazijn;
import nl.grip.opslag.inlezen.Inleesregel;
import nl.grip.opslag.inlezen.Inleesuitkomst;
import nl.grip.opslag.inlezen.Voortgang;

/** Reading a folder of zips into a new store, from nothing until everything is on disk and the store is closed. */
final class Opslagmeting {
    private static final double REGELS_PER_SECONDE = 100_000;
    private static final double HEAP_IN_MB = 1_024;
    private static final double OPENEN_IN_SECONDEN = 2;

    private Opslagmeting() {}

    static List<Meetwaarde> meet(Meetberichten berichten, Path map) throws IOException {
        List<String> zips =
                berichten.schrijfZips(map).stream().map(Path::toString).toList();
        vergeetPieken();
        Stopwatch stopwatch = new Stopwatch();
        try (Magazijn magazijn = Magazijn.open(map.resolve("magazijn"), Instellingen.standaard())) {
            magazijn.inlezer(Leesinstellingen.STANDAARD).lees(zips, gelezen(), Voortgang.GEEN);
        }
        double snelheid = berichten.regels() / stopwatch.seconden();
        return List.of(
                Meetwaarde.minstens("opslaan", snelheid, "regels per seconde", REGELS_PER_SECONDE),
                Meetwaarde.hoogstens("heap", heapInMb(), "MB", HEAP_IN_MB));
    }

    /** A store of so many lines, then closed and opened again. */
    static Meetwaarde meetOpenen(Meetberichten berichten, Path map) {
        try (Magazijn magazijn = Magazijn.open(map, Instellingen.standaard())) {
            magazijn.inlezer(Leesinstellingen.STANDAARD)
                    .lees(
                            ontvanger -> {
                                for (int nummer = 0; nummer < berichten.aantal(); nummer++) {
                                    ontvanger.bestand(berichten.bestand(nummer));
                                }
                            },
                            gelezen(),
                            Voortgang.GEEN);
        }
        Stopwatch stopwatch = new Stopwatch();
        Magazijn.open(map, Instellingen.standaard()).close();
        String naam = "openen_met_" + berichten.regels() + "_regels";
        return Meetwaarde.hoogstens(naam, stopwatch.seconden(), "seconden", OPENEN_IN_SECONDEN);
    }

    private static Consumer<Inleesregel> gelezen() {
        return regel -> {
            if (regel.uitkomst() != Inleesuitkomst.GELEZEN) {
                throw new IllegalStateException("Een meetbericht is niet gelezen: " + regel.reden());
            }
        };
    }

    /** From here on the highest use of the heap is counted anew. */
    static void vergeetPieken() {
        pieken().forEach(MemoryPoolMXBean::resetPeakUsage);
    }

    static double heapInMb() {
        return pieken().stream()
                        .mapToLong(pool -> pool.getPeakUsage().getUsed())
                        .sum()
                / (double) (1 << 20);
    }

    private static List<MemoryPoolMXBean> pieken() {
        return ManagementFactory.getMemoryPoolMXBeans().stream()
                .filter(pool -> pool.getType() == MemoryType.HEAP)
                .toList();
    }
}
