// SPDX-License-Identifier: EUPL-1.2
package nl.grip.app.waarheid;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.StringReader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.stream.Stream;
import nl.grip.basis.Bedrag;
import nl.grip.basis.Peildatum;
import nl.grip.bronnen.Leesinstellingen;
import nl.grip.bronnen.bestanden.Bestandenzoeker;
import nl.grip.inzicht.Catalogus;
import nl.grip.inzicht.Inzicht;
import nl.grip.inzicht.aansluiting.Aansluiting;
import nl.grip.inzicht.aansluiting.Aansluitregel;
import nl.grip.opslag.Instellingen;
import nl.grip.opslag.Magazijn;
import nl.grip.opslag.inlezen.Voortgang;
import nl.grip.voorbeeld.proces.Verloop;
import nl.grip.voorbeeld.scenario.Scenariobestand;
import nl.grip.voorbeeld.verkeer.Gemeentebestanden;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The messages and the ledger of a small, complete municipality: whatever the day, no cent is without a name. */
class A33_DeAansluitingSluitTest {
    private static final String SCENARIO =
            "scenario,zaad,inwoners,wijken,aanbieders,zipf,jaren_historie,overdispersie_instroom,"
                    + "kamereffect_gemeente_sd,correctie_kans,credit_volledig_kans,credit_vertraging_mnd,indexatie_pct,"
                    + "indexatie_maand,indexatie_terugwerkend,stopper,hercodering,schok,maatregel,uitbreiding\n"
                    + "T,19,1500,4,12,1.1,1,1.6,0,0.04,0.30,2-7,4.5,1,nee,"
                    + "aanbieder 2 declareert niets meer vanaf maand 8 en haalt in maand 11 alles in,"
                    + "W02 wordt W02A+W02B per maand 1 (60/40),geen,geen,compleet\n";
    private static final int JAAR = 2023;
    private static final Clock KLOK = Clock.fixed(Instant.parse("2026-01-01T12:00:00Z"), ZoneOffset.UTC);
    private static final String GEPLANT =
            "boekdatum;periode;taakveld;kostenplaats;omschrijving;leverancier_agb;bedrag\n"
                    + "2025-12-30;2025-06;6.711;W01;Hulp bij het huishouden;90000001;1234.56\n";

    @TempDir
    private static Path map;

    private static Magazijn magazijn;

    @BeforeAll
    static void maakEnLees() throws IOException {
        var scenario = Scenariobestand.lees(new StringReader(SCENARIO), "T", OptionalLong.empty());
        Gemeentebestanden.schrijf(Verloop.of(scenario, JAAR), map.resolve("uit"));
        Files.writeString(map.resolve("uit/tabellen/grootboek-2025-12-31.csv"), GEPLANT);
        magazijn = Magazijn.open(map.resolve("magazijn"), new Instellingen(512, 2, KLOK));
        var zoeker = new Bestandenzoeker(magazijn.map().werk());
        magazijn.inlezer(Leesinstellingen.STANDAARD)
                .lees(
                        ontvanger -> zoeker.zoek(map.resolve("uit"), List.of("berichten", "tabellen"), ontvanger),
                        regel -> {},
                        Voortgang.GEEN);
    }

    @AfterAll
    static void sluit() {
        magazijn.close();
    }

    @ParameterizedTest
    @ValueSource(strings = {"2022-12-31", "2023-03-17", "2023-06-30", "2023-12-31", "2024-01-14", "2025-06-30"})
    void nietsBlijftOnverklaard(String dag) {
        assertThat(aansluiting(dag).regels())
                .isNotEmpty()
                .allSatisfy(regel -> assertThat(regel.onverklaard())
                        .as("%s", regel)
                        .isEqualTo(Bedrag.NUL)
                        .isEqualTo(regel.verschil().min(regel.verklaard())));
    }

    @Test
    void hetGrootboekStaatErHeelIn() throws IOException {
        try (Stream<String> regels = Files.lines(map.resolve("uit/tabellen/grootboek.csv"))) {
            Bedrag geboekt = regels.skip(1)
                    .map(regel -> Bedrag.ofEuro(regel.substring(regel.lastIndexOf(';') + 1)))
                    .reduce(Bedrag.NUL, Bedrag::plus);
            assertThat(som(aansluiting("2025-12-29").regels().stream())).isEqualTo(geboekt);
        }
    }

    @Test
    void watLaterIsGeboektHeetLastenVorigeJaren() {
        List<Aansluitregel> later = aansluiting("2025-06-30").regels().stream()
                .filter(regel -> !regel.maand().startsWith(regel.jaar()))
                .filter(regel -> !regel.grootboek().equals(Bedrag.NUL))
                .toList();
        assertThat(later).isNotEmpty().allSatisfy(regel -> {
            assertThat(regel.berichten()).isEqualTo(Bedrag.NUL);
            assertThat(regel.verklaring()).isEqualTo("lasten vorige jaren");
        });
    }

    @Test
    void watBuitenDeBerichtenOmGingHeeftEenNaam() {
        assertThat(aansluiting("2025-06-30").regels().stream()
                        .flatMap(regel -> regel.oorzaken().stream())
                        .map(Aansluitregel.Oorzaak::naam))
                .contains("pgb", "subsidie", "vast bedrag", "vervoer");
    }

    @Test
    void eenVerzonnenBoekingWordtGevonden() {
        assertThat(aansluiting("2025-12-31").regels())
                .filteredOn(regel -> !regel.onverklaard().equals(Bedrag.NUL))
                .singleElement()
                .satisfies(regel -> {
                    assertThat(regel.maand() + " " + regel.taakveld()).isEqualTo("2025-06 6.711");
                    assertThat(regel.onverklaard()).isEqualTo(Bedrag.ofEuro("1234.56"));
                });
    }

    private static Bedrag som(Stream<Aansluitregel> regels) {
        return regels.map(Aansluitregel::grootboek).reduce(Bedrag.NUL, Bedrag::plus);
    }

    private static Aansluiting aansluiting(String dag) {
        var inzicht = new Inzicht(magazijn.vragen(), Catalogus.laad(), LocalDate.now(KLOK));
        return Aansluiting.van(inzicht, Optional.of(Peildatum.of(dag)));
    }
}
