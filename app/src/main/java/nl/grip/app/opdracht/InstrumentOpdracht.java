// SPDX-License-Identifier: EUPL-1.2
package nl.grip.app.opdracht;

import java.math.BigDecimal;
import java.util.Arrays;
import java.util.List;
import nl.grip.basis.Uitkomst.Cijfer;
import nl.grip.basis.Uitkomst.GeenCijfer;
import nl.grip.opslag.Magazijn;
import nl.grip.sturing.bekostiging.Instrumentlezer;
import nl.grip.sturing.bekostiging.Instrumentregel;
import nl.grip.sturing.invoer.Gelezen;
import nl.grip.sturing.invoer.Invoertabel;
import nl.grip.sturing.register.Registersoort;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;

/** What instruments come to: a shift, prevention, a round of re-indication, an own contribution. */
@Command(
        name = "instrument",
        description = "Reken instrumenten door: kanteling, preventie, herindicatie, eigenbijdrage, proef en grondslag.",
        footer = {
            "",
            "Kolommen van de tabel: instrument;naam;grootheid;waarde. Een getal per regel:",
            "kanteling: aantal_licht, prijs_licht, aantal_zwaar, prijs_zwaar",
            "preventie: gezien, aandeel_niet_verwezen, kosten_traject, kosten",
            "herindicatie: dossiers, uren_per_dossier, jaren, uren_per_fte, uurtarief, eerste_jaar",
            "eigenbijdrage: bijdrage, kosten, tariefstijging, gebruiksdaling",
            "proef: clienten, proef_voor, proef_na, controle_voor, controle_na (euro per client)",
            "grondslag: netto_besparing, uitvoering, besparing_pct",
            "Zonder tabel: het register instrument in het magazijn."
        })
final class InstrumentOpdracht extends Tabelopdracht<Instrumentregel> {
    InstrumentOpdracht(Omgeving omgeving) {
        super(omgeving, List.of("instrument", "naam", "grootheid", "waarde", "geen_cijfer"));
    }

    @Override
    Gelezen<Instrumentregel> reken(Invoertabel tabel) {
        return Instrumentlezer.lees(tabel);
    }

    @Override
    Gelezen<Instrumentregel> reken(Magazijn magazijn) {
        return reken(uitRegister(magazijn, Registersoort.INSTRUMENT));
    }

    @Override
    List<@Nullable Object> rij(Instrumentregel regel) {
        return Arrays.asList(
                regel.instrument(),
                regel.naam(),
                regel.grootheid(),
                regel.waarde() instanceof Cijfer<BigDecimal> cijfer ? cijfer.waarde() : null,
                regel.waarde() instanceof GeenCijfer<BigDecimal> geen
                        ? geen.reden().code()
                        : null);
    }
}
