// SPDX-License-Identifier: EUPL-1.2
package nl.grip.app.opdracht;

import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.io.IOException;
import java.io.StringReader;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalLong;
import nl.grip.inzicht.Indicator;
import nl.grip.voorbeeld.proces.Verloop;
import nl.grip.voorbeeld.scenario.Scenariobestand;
import nl.grip.voorbeeld.verkeer.Gemeentebestanden;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.io.TempDir;

/** A municipality as somebody sees it who only has the command line. */
abstract class Buitenstaander {
    private static final String SCENARIO =
            "scenario,zaad,inwoners,wijken,aanbieders,zipf,jaren_historie,overdispersie_instroom,"
                    + "kamereffect_gemeente_sd,correctie_kans,credit_volledig_kans,credit_vertraging_mnd,indexatie_pct,"
                    + "indexatie_maand,indexatie_terugwerkend,stopper,hercodering,schok,maatregel,uitbreiding\n"
                    + "T,13,700,3,4,1.1,1,1.3,0.05,0.05,0.30,2-7,3.5,1,nee,"
                    + "aanbieder 1 declareert niets meer vanaf maand 8 en haalt in maand 13 alles in,"
                    + "geen,geen,geen,compleet\n";

    @TempDir
    static Path map;

    @BeforeAll
    static void lees() throws IOException {
        var scenario = Scenariobestand.lees(new StringReader(SCENARIO), "T", OptionalLong.empty());
        Gemeentebestanden.schrijf(Verloop.of(scenario, 2023), map.resolve("uit"));
        new Proefomgeving(map).grip("inlezen", "uit/tabellen", "uit/berichten");
    }

    static String inzicht(Indicator indicator, String peildatum) {
        var woorden =
                new ArrayList<>(List.of("inzicht", indicator.naam(), "--peildatum", peildatum, "--formaat", "csv"));
        if (indicator.stappen().contains(":van")) {
            woorden.addAll(List.of("--filter", "van=2022", "--filter", "naar=2023"));
        }
        return grip(woorden.toArray(String[]::new));
    }

    static String grip(String... woorden) {
        return new Proefomgeving(map).gelukt(woorden);
    }

    static List<NamedCsvRecord> rijen(String csv) {
        return Csvrijen.rijen(csv);
    }
}
