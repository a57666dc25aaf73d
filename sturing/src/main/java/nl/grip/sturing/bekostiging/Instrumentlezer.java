// SPDX-License-Identifier: EUPL-1.2
package nl.grip.sturing.bekostiging;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import nl.grip.sturing.invoer.Bevindingen;
import nl.grip.sturing.invoer.Gelezen;
import nl.grip.sturing.invoer.Invoertabel;
import nl.grip.sturing.invoer.Rij;
import nl.grip.sturing.invoer.Tabellezer;

/**
 * Reads what instruments are calculated with, one number a row: {@code instrument;naam;grootheid;waarde}. Which numbers each
 * instrument asks stands in {@link Instrument}; a missing one and an unknown one are said with their line.
 */
public final class Instrumentlezer {
    private static final List<String> KOLOMMEN = List.of("instrument", "naam", "grootheid", "waarde");
    private final Bevindingen bevindingen = new Bevindingen();
    private final Map<Geval, Map<String, BigDecimal>> gevallen = new LinkedHashMap<>();
    private final Map<Geval, Rij> eerste = new HashMap<>();

    private record Geval(String instrument, String naam) {}

    private Instrumentlezer() {}

    /** What follows from each case, in the order of the table. */
    public static Gelezen<Instrumentregel> lees(Invoertabel tabel) {
        var lezer = new Instrumentlezer();
        new Tabellezer(KOLOMMEN, lezer.bevindingen).lees(tabel).forEach(lezer::neem);
        List<Instrumentregel> regels = new ArrayList<>();
        lezer.gevallen.forEach((geval, waarden) -> lezer.reken(geval, waarden, regels));
        return Gelezen.of(regels, lezer.bevindingen);
    }

    private void neem(Rij rij) {
        var instrument = Instrument.find(rij.verplicht("instrument"));
        if (instrument.isEmpty()) {
            rij.weiger("instrument", String.join(", ", Instrument.codes()), "Kies een van deze woorden");
            return;
        }
        var geval = new Geval(rij.tekst("instrument"), rij.verplicht("naam"));
        var grootheid = rij.verplicht("grootheid");
        Set<String> vraagt = instrument.orElseThrow().vraagt();
        if (!vraagt.contains(grootheid)) {
            rij.weiger("grootheid", String.join(", ", vraagt), "Kies een van deze woorden");
        }
        var waarde = rij.getal("waarde");
        if (Rij.isGetal(rij.tekst("waarde"))) {
            Instrument.keur(grootheid, waarde).ifPresent(fout -> rij.weiger("waarde", fout.verwacht(), fout.herstel()));
        }
        eerste.putIfAbsent(geval, rij);
        if (gevallen.computeIfAbsent(geval, nieuw -> new HashMap<>()).put(grootheid, waarde) != null) {
            rij.weiger("grootheid", "elke grootheid een keer per naam", "Haal de dubbele regel weg");
        }
    }

    private void reken(Geval geval, Map<String, BigDecimal> waarden, List<Instrumentregel> regels) {
        var instrument = Instrument.find(geval.instrument()).orElseThrow();
        var mist = instrument.vraagt().stream()
                .filter(naam -> !waarden.containsKey(naam))
                .toList();
        if (!mist.isEmpty()) {
            var rij = eerste.get(geval);
            if (rij != null) {
                rij.weiger(
                        "grootheid", "ook " + String.join(", ", mist), "Voeg een regel toe voor elk van deze getallen");
            }
        } else if (!bevindingen.isGeweigerd()) {
            instrument
                    .reken(waarden)
                    .forEach((grootheid, waarde) ->
                            regels.add(new Instrumentregel(geval.instrument(), geval.naam(), grootheid, waarde)));
        }
    }
}
