// SPDX-License-Identifier: EUPL-1.2
package nl.grip.app.web.instrument;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Supplier;
import nl.grip.inzicht.Historie;
import nl.grip.opslag.Magazijn;
import nl.grip.rapportage.vorm.Naamgeving;
import nl.grip.sturing.bekostiging.Urenvolume;
import nl.grip.sturing.bekostiging.Vervoer;
import nl.grip.sturing.bekostiging.bewaren.Volumevragen;
import nl.grip.sturing.bekostiging.bewaren.Volumevragen.Wachtregel;
import nl.grip.sturing.bekostiging.prikkel.Hulpvolume;

/** Asks one store, as known on the last day on which something came in. */
public record Magazijninstrumenten(Magazijn magazijn, Supplier<LocalDate> vandaag, Supplier<Naamgeving> naamgeving)
        implements Instrumentbron {
    private LocalDate peildatum() {
        return Historie.van(magazijn.vragen())
                .peildatum(Optional.empty(), vandaag.get())
                .datum();
    }

    private Volumevragen vragen() {
        return new Volumevragen(magazijn.vragen(), peildatum());
    }

    @Override
    public int jaar() {
        return peildatum().getYear() - 1;
    }

    @Override
    public Map<String, String> voorzieningen() {
        return new TreeMap<>(namen().perKolom().getOrDefault("voorziening", Map.of()));
    }

    @Override
    public Urenvolume uren(String voorziening) {
        return vragen().uren(jaar(), voorziening);
    }

    @Override
    public Hulpvolume hulp(String voorziening) {
        return vragen().hulp(jaar(), voorziening);
    }

    @Override
    public Vervoer vervoer() {
        return vragen().vervoer(jaar());
    }

    @Override
    public Naamgeving namen() {
        return naamgeving.get();
    }

    /** By the name of the help, not its code. */
    @Override
    public List<Wachtregel> lees() {
        return vragen().wachtlijst().stream()
                .map(regel -> new Wachtregel(
                        namen().naam("voorziening", regel.voorziening()), regel.uitkomst(), regel.aantal()))
                .toList();
    }
}
