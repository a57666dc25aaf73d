// SPDX-License-Identifier: EUPL-1.2
package nl.grip.app.meten;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.DoubleStream;
import nl.grip.bronnen.Leesinstellingen;
import nl.grip.bronnen.bestanden.Bestandenzoeker;
import nl.grip.inzicht.Catalogus;
import nl.grip.inzicht.Indicator;
import nl.grip.inzicht.Inzicht;
import nl.grip.inzicht.Vraag;
import nl.grip.inzicht.prognose.bewaren.BewaardePrognose;
import nl.grip.opslag.Instellingen;
import nl.grip.opslag.Magazijn;
import nl.grip.opslag.inlezen.Voortgang;
import nl.grip.voorbeeld.proces.Verloop;
import nl.grip.voorbeeld.scenario.Meegeleverd;
import nl.grip.voorbeeld.verkeer.Gemeentebestanden;

/** How long it takes to read a large municipality, and to answer each figure of it: the middle one of five, when each was asked before. */
final class Inzichtmeting {
    private static final String GROOT = "S08";
    private static final int DIENSTJAAR = 2026;
    private static final int KEREN = 5;
    private static final double DOEL_IN_MS = 300;
    private static final double LEZEN_IN_SECONDEN = 120;
    private static final double HEAP_IN_MB = 1_024;

    private final LocalDate vandaag;

    Inzichtmeting(LocalDate vandaag) {
        this.vandaag = vandaag;
    }

    /** On a municipality that is made and read first, or on a store that is there. */
    void meet(Path werk, Optional<Path> magazijn, Consumer<Meetwaarde> ontvanger) throws IOException {
        Path map = magazijn.isPresent() ? magazijn.get() : gelezen(werk, ontvanger);
        try (Magazijn open = Magazijn.open(map, Instellingen.standaard())) {
            Catalogus catalogus = Catalogus.laad();
            Inzicht inzicht = new Inzicht(
                    open.vragen(), catalogus, vandaag, new BewaardePrognose(open.archief(), open.vragen(), vandaag));
            catalogus.list().forEach(indicator -> inzicht.beantwoord(vraag(indicator)));
            for (Indicator indicator : catalogus.list()) {
                ontvanger.accept(meet(inzicht, indicator));
            }
        }
    }

    private Path gelezen(Path werk, Consumer<Meetwaarde> ontvanger) throws IOException {
        Path bron = Files.createDirectories(werk.resolve(GROOT));
        Gemeentebestanden.schrijf(
                Verloop.of(Meegeleverd.scenario(GROOT, java.util.OptionalLong.empty()), DIENSTJAAR), bron);
        Path map = werk.resolve(GROOT + "-magazijn");
        Opslagmeting.vergeetPieken();
        Stopwatch stopwatch = new Stopwatch();
        try (Magazijn open = Magazijn.open(map, Instellingen.standaard())) {
            Bestandenzoeker zoeker = new Bestandenzoeker(open.map().werk());
            open.inlezer(Leesinstellingen.STANDAARD)
                    .lees(
                            aanvoer -> zoeker.zoek(bron, List.of("tabellen", "berichten"), aanvoer),
                            regel -> {},
                            Voortgang.GEEN);
        }
        ontvanger.accept(Meetwaarde.hoogstens(GROOT + "_inlezen", stopwatch.seconden(), "seconden", LEZEN_IN_SECONDEN));
        ontvanger.accept(Meetwaarde.hoogstens(GROOT + "_heap", Opslagmeting.heapInMb(), "MB", HEAP_IN_MB));
        return map;
    }

    private Meetwaarde meet(Inzicht inzicht, Indicator indicator) {
        Vraag vraag = vraag(indicator);
        List<Double> tijden = new ArrayList<>();
        for (int keer = 0; keer < KEREN; keer++) {
            Stopwatch stopwatch = new Stopwatch();
            inzicht.beantwoord(vraag);
            tijden.add(stopwatch.seconden() * 1000);
        }
        double midden = DoubleStream.of(
                        tijden.stream().mapToDouble(Double::doubleValue).toArray())
                .sorted()
                .skip(KEREN / 2)
                .findFirst()
                .orElseThrow();
        return Meetwaarde.hoogstens("inzicht_" + indicator.naam(), midden, "ms", DOEL_IN_MS);
    }

    /** In its own breakdown; a figure between two periods compares the two whole years before the last. */
    private static Vraag vraag(Indicator indicator) {
        Vraag vraag = Vraag.of(indicator.naam());
        return indicator.stappen().contains(":van")
                ? vraag.withFilters("van=" + (DIENSTJAAR - 2), "naar=" + (DIENSTJAAR - 1))
                : vraag;
    }
}
