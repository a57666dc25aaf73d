// SPDX-License-Identifier: EUPL-1.2
package nl.grip.app.opdracht;

import static nl.grip.app.opdracht.Csvrijen.rijen;
import static org.assertj.core.api.Assertions.assertThat;

import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.io.IOException;
import java.io.StringReader;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalLong;
import java.util.function.Predicate;
import nl.grip.voorbeeld.proces.Verloop;
import nl.grip.voorbeeld.scenario.Scenariobestand;
import nl.grip.voorbeeld.verkeer.Gemeentebestanden;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.io.TempDir;

/** A small municipality with a reserve, rides and a kostenplaats on two taakvelden, to steer on. */
abstract class Stuurmagazijn {
    private static final String SCENARIO =
            "scenario,zaad,inwoners,wijken,aanbieders,zipf,jaren_historie,overdispersie_instroom,"
                    + "kamereffect_gemeente_sd,correctie_kans,credit_volledig_kans,credit_vertraging_mnd,indexatie_pct,"
                    + "indexatie_maand,indexatie_terugwerkend,stopper,hercodering,schok,maatregel,uitbreiding\n"
                    + "T,13,300,2,4,1.1,1,1.3,0.05,0.05,0.30,2-7,3.5,1,nee,geen,geen,geen,geen,geen\n";
    static final String RISICOS = "risico;kans_laag;kans_hoog;kosten_laag;kosten_hoog\nzorgval;0.5;0.5;100;300\n";

    @TempDir
    static Path map;

    @BeforeAll
    static void lees() throws IOException {
        var scenario = Scenariobestand.lees(new StringReader(SCENARIO), "T", OptionalLong.empty());
        Gemeentebestanden.schrijfZonderOvertredingen(Verloop.of(scenario, 2023), map.resolve("uit"));
        schrijf(
                "uit/tabellen/reserve-2023-01-15.csv",
                "jaar;onderdeel;bron;structureel;bedrag\n"
                        + "2022;storting;;nee;25.00\n2023;begin;;nee;100.00\n2023;tekort jeugd;;nee;-40.00\n2024;tekort jeugd;;nee;-70.00\n");
        schrijf(
                "uit/tabellen/ritten-2023-02-01.csv",
                "maand;bestemming;zone;uur;aantal;bedrag\n"
                        + "2023-01;ziekenhuis;1;9;30;300.00\n2023-01;winkel;2;10;10;50.00\n");
        schrijf(
                "uit/tabellen/grootboek-2023-03-01.csv",
                "boekdatum;periode;grootboekrekening;kostenplaats;taakveld;leverancier_agb;bedrag;omschrijving\n"
                        + "2023-02-01;2023-01;4000;buurthuis;6.3;;30.00;huur\n"
                        + "2023-02-01;2023-01;4000;buurthuis;6.5;;10.00;toegang\n");
        assertThat(grip(0, "inlezen", "uit/tabellen", "uit/berichten")).contains("gelezen");
    }

    static BigDecimal waarde(List<NamedCsvRecord> rijen, String grootheid) {
        return new BigDecimal(
                rij(rijen, r -> r.getField("grootheid").equals(grootheid)).getField("waarde"));
    }

    static NamedCsvRecord rij(List<NamedCsvRecord> rijen, Predicate<NamedCsvRecord> welke) {
        return rijen.stream().filter(welke).findFirst().orElseThrow();
    }

    static BigDecimal som(List<NamedCsvRecord> rijen, String kolom, Predicate<NamedCsvRecord> welke) {
        return rijen.stream()
                .filter(welke)
                .map(r -> new BigDecimal(r.getField(kolom)))
                .reduce(BigDecimal.ZERO, BigDecimal::add);
    }

    static List<NamedCsvRecord> csv(String... woorden) {
        var alle = new ArrayList<>(List.of(woorden));
        alle.addAll(List.of("--formaat", "csv"));
        return rijen(grip(0, alle.toArray(String[]::new)));
    }

    static String grip(int afloop, String... woorden) {
        var omgeving = new Proefomgeving(map);
        assertThat(omgeving.grip(woorden)).as(omgeving.fout()).isEqualTo(afloop);
        return omgeving.uit();
    }

    static String fout(int afloop, String... woorden) {
        var omgeving = new Proefomgeving(map);
        assertThat(omgeving.grip(woorden)).as(omgeving.fout()).isEqualTo(afloop);
        return omgeving.fout();
    }

    static void schrijf(String naam, String tekst) throws IOException {
        Files.writeString(map.resolve(naam), tekst);
    }
}
