// SPDX-License-Identifier: EUPL-1.2
package nl.grip.app.web;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.IntStream;
import nl.grip.app.web.instrument.Instrumentbron;
import nl.grip.basis.Bedrag;
import nl.grip.rapportage.vorm.Naamgeving;
import nl.grip.sturing.bekostiging.Urenvolume;
import nl.grip.sturing.bekostiging.Urenvolume.Traject;
import nl.grip.sturing.bekostiging.Vervoer;
import nl.grip.sturing.bekostiging.Vervoer.Rit;
import nl.grip.sturing.bekostiging.bewaren.Volumevragen.Wachtregel;
import nl.grip.sturing.bekostiging.prikkel.Hulptraject;
import nl.grip.sturing.bekostiging.prikkel.Hulpvolume;

/** Twenty trajecten of 10 hours for 800 euro, 40 rides for 350 euro, three people who wait. */
record Proefinstrumenten(Supplier<String> tekst) implements Instrumentbron {
    @Override
    public int jaar() {
        return 2025;
    }

    @Override
    public Map<String, String> voorzieningen() {
        return Map.of("10", tekst.get());
    }

    @Override
    public Urenvolume uren(String voorziening) {
        return new Urenvolume(Collections.nCopies(20, new Traject(BigDecimal.TEN, new Bedrag(80_000))));
    }

    /** One after the other for ten people: 8 months at 100 euro and 10 hours a month, of which the last four at half. */
    @Override
    public Hulpvolume hulp(String voorziening) {
        return new Hulpvolume(
                IntStream.range(0, 20).mapToObj(Proefinstrumenten::traject).toList(), YearMonth.of(2025, 12));
    }

    private static Hulptraject traject(int nummer) {
        var begin = LocalDate.of(2025, 1, 1);
        return new Hulptraject(
                nummer / 2,
                Optional.of(new Hulptraject.Indicatie(
                        begin, Optional.empty(), Optional.of(begin.minusDays(1)).filter(d -> nummer % 2 == 0))),
                IntStream.range(0, 8)
                        .mapToObj(maand -> new Hulptraject.Maand(
                                YearMonth.of(2025, 1 + maand),
                                "9000000" + nummer % 2,
                                Optional.of(BigDecimal.TEN),
                                new Bedrag(maand < 4 ? 10_000 : 5_000)))
                        .toList());
    }

    @Override
    public Vervoer vervoer() {
        return new Vervoer(List.of(
                new Rit(tekst.get(), Optional.of(1L), Optional.of(9L), 30, new Bedrag(30_000)),
                new Rit("", Optional.empty(), Optional.empty(), 10, new Bedrag(5_000))));
    }

    @Override
    public Naamgeving namen() {
        return new Naamgeving(Map.of("voorziening", voorzieningen()));
    }

    @Override
    public List<Wachtregel> lees() {
        return List.of(new Wachtregel(tekst.get(), "wacht nog", 3), new Wachtregel(tekst.get(), "gestart", 30));
    }
}
