// SPDX-License-Identifier: EUPL-1.2
package nl.grip.app.web.instrument;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import nl.grip.app.web.sturing.Bedragzin;
import nl.grip.app.web.sturing.Deel;
import nl.grip.app.web.sturing.Lijst;
import nl.grip.basis.Uitkomst.Cijfer;
import nl.grip.rapportage.vorm.Naamgeving;
import nl.grip.rapportage.vorm.Notatie;
import nl.grip.sturing.bekostiging.Instrument;
import nl.grip.sturing.bekostiging.Instrumentregel;

/** What follows from the register of instruments, a part for each kind. */
final class Uitkomstdelen {
    private static final Map<Instrument, String> UITLEG = Map.of(
            Instrument.KANTELING,
            "Verhuist het lichte deel met de gemiddelde prijs, dan is daar over wat bij het zware deel tekort komt.",
            Instrument.PREVENTIE,
            "Vermeden kosten zijn vermeden groei: zij tellen niet op bij andere besparingen.",
            Instrument.HERINDICATIE,
            "Elk dossier wordt opnieuw bekeken, verdeeld over de jaren.",
            Instrument.EIGENBIJDRAGE,
            "Een hogere bijdrage levert meer op en remt het gebruik.",
            Instrument.PROEF,
            "Wat er bij de mensen in de proef veranderde, min wat er bij de anderen veranderde.",
            Instrument.GRONDSLAG,
            "Zoveel uitgaven horen bij de besparing die het plan belooft. Is het minder, dan klopt het percentage niet.");

    private Uitkomstdelen() {}

    static List<Deel> van(List<Instrumentregel> regels) {
        return Instrument.codes().stream()
                .filter(code ->
                        regels.stream().anyMatch(regel -> regel.instrument().equals(code)))
                .map(code -> deel(code, regels))
                .toList();
    }

    private static Deel deel(String code, List<Instrumentregel> regels) {
        return Deel.van(
                        code + "-titel",
                        Naamgeving.kop(code),
                        UITLEG.getOrDefault(Instrument.find(code).orElseThrow(), ""))
                .met(Lijst.van(
                        code + "-lijst",
                        "Wat eruit volgt",
                        Lijst.koppen("Waarvoor", "Getal*", "Uitkomst"),
                        regels.stream()
                                .filter(regel -> regel.instrument().equals(code))
                                .map(regel ->
                                        Lijst.Rij.van(regel.naam(), Naamgeving.kop(regel.grootheid()), waarde(regel)))
                                .toList()));
    }

    private static String waarde(Instrumentregel regel) {
        if (!(regel.waarde() instanceof Cijfer<BigDecimal> cijfer)) {
            return Bedragzin.GEEN;
        }
        var getal = cijfer.waarde().abs();
        var tekst = regel.grootheid().equals("laatste_jaar") ? getal.toPlainString() : Notatie.hoogstensTwee(getal);
        return cijfer.waarde().signum() < 0 ? tekst + " lager" : tekst;
    }
}
