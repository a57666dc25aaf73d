// SPDX-License-Identifier: EUPL-1.2
package nl.grip.opslag;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import nl.grip.bronnen.Leesinstellingen;
import nl.grip.bronnen.bestanden.Bronbestand;
import nl.grip.opslag.controle.Controle;
import nl.grip.opslag.controle.Onderdeel;
import nl.grip.opslag.inlezen.Voortgang;
import nl.grip.opslag.kopie.Reservekopie;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * A process that removes a person from messages, tables and a reserve copy is killed (kill -9) at random moments, 3 times,
 * or 60 with {@code -Dgrip.lang=true}: nobody else loses anything, the store opens by itself, and whoever asks again has the
 * person gone from everywhere.
 */
class B14_GedoodTijdensVernietigen {
    private static final int KEREN = Boolean.getBoolean("grip.lang") ? 60 : 3;
    private static final String WEG = "999900006";
    private static final String BLIJFT = "999900018";

    @TempDir
    Path temp;

    private final Random toeval = new Random();

    @Test
    void watHalfIsGedaanIsNietGedaanOfWordtAfgemaakt() throws Exception {
        Path map = temp.resolve("m");
        Path kopie = temp.resolve("kopie");
        maak(map, kopie);
        kopieer(map, temp.resolve("begin-m"));
        kopieer(kopie, temp.resolve("begin-kopie"));
        long duur = vernietig(map, Long.MAX_VALUE);
        for (int keer = 0; keer < KEREN; keer++) {
            terug(map, kopie);
            vernietig(map, duur * keer / KEREN + toeval.nextLong(duur / KEREN + 1));
            controleer(map, kopie);
        }
    }

    private static void controleer(Path map, Path kopie) throws IOException {
        try (Magazijn magazijn = Magazijn.open(map, Proefmagazijn.KLEIN)) {
            assertThat(Controle.van(magazijn.delen())).allMatch(Onderdeel::heel);
            assertThat(magazijn.vragen()
                            .stel("SELECT sum(bedrag) FROM declaratie", Map.of())
                            .rijen()
                            .get(0)
                            .get(0))
                    .hasToString("150.00");
        }
        Vernietigproces.in(map).persoon(WEG);
        assertThat(new Vindplaatsen(map, List.of(map, kopie), WEG).list()).isEmpty();
        assertThat(new Vindplaatsen(map, List.of(map, kopie), BLIJFT).list())
                .anyMatch(plek -> plek.contains("d.xml"))
                .anyMatch(plek -> plek.contains("pgb"));
    }

    /** Gives how long it took; killed after so many milliseconds of work. */
    private long vernietig(Path map, long hoogstens) throws Exception {
        Path uitvoer = temp.resolve("uitvoer");
        Process proces = Vernietigproces.start(map, WEG, uitvoer);
        Leesproces.wachtTot(uitvoer, "begin\n");
        long begin = System.nanoTime();
        proces.waitFor(hoogstens, java.util.concurrent.TimeUnit.MILLISECONDS);
        proces.destroyForcibly().waitFor();
        return (System.nanoTime() - begin) / 1_000_000;
    }

    private static void maak(Path map, Path kopie) {
        try (Magazijn magazijn = Magazijn.open(map, Proefmagazijn.KLEIN)) {
            String declaratie = Proefbericht.declaratie(
                    "F1",
                    "2026-02-03",
                    new Proefbericht.Regel(WEG, "2026-01", 1, 8_000),
                    new Proefbericht.Regel(BLIJFT, "2026-01", 2, 7_000));
            String pgb = "client;voorziening;van;tot;budget;besteed\n%s;W02;2026-01-01;;10,00;5,00\n";
            magazijn.inlezer(Leesinstellingen.STANDAARD)
                    .lees(
                            ontvanger -> Map.of(
                                            "d.xml",
                                            declaratie,
                                            "pgb-2026-01-20.csv",
                                            pgb.formatted(WEG) + BLIJFT + ";W02;2026-01-01;;10,00;5,00\n")
                                    .forEach((naam, tekst) -> ontvanger.bestand(Bronbestand.of(
                                            naam, LocalDate.EPOCH, tekst.getBytes(StandardCharsets.UTF_8)))),
                            regel -> assertThat(regel.reden()).isEmpty(),
                            Voortgang.GEEN);
            Reservekopie.maak(magazijn.delen(), kopie);
        }
    }

    private void terug(Path map, Path kopie) throws IOException {
        verwijder(map);
        verwijder(kopie);
        kopieer(temp.resolve("begin-m"), map);
        kopieer(temp.resolve("begin-kopie"), kopie);
    }

    private static void kopieer(Path van, Path naar) throws IOException {
        try (var alles = Files.walk(van)) {
            for (Path pad : alles.toList()) {
                Files.copy(pad, naar.resolve(van.relativize(pad).toString()));
            }
        }
    }

    private static void verwijder(Path map) throws IOException {
        try (var alles = Files.walk(map)) {
            alles.sorted(Collections.reverseOrder()).forEach(pad -> pad.toFile().delete());
        }
    }
}
