// SPDX-License-Identifier: EUPL-1.2
package nl.grip.app.web;

import java.math.BigDecimal;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import nl.grip.app.web.instrument.Instrumentbron;
import nl.grip.basis.Bedrag;
import nl.grip.rapportage.vorm.Naamgeving;
import nl.grip.sturing.bekostiging.Urenvolume;
import nl.grip.sturing.bekostiging.Urenvolume.Traject;
import nl.grip.sturing.bekostiging.Vervoer;
import nl.grip.sturing.bekostiging.Vervoer.Rit;
import nl.grip.sturing.bekostiging.bewaren.Volumevragen.Wachtregel;

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
