// SPDX-License-Identifier: EUPL-1.2
package nl.grip.app.proefgemeente;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.StringReader;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalLong;
import nl.grip.bronnen.Leesinstellingen;
import nl.grip.bronnen.bestanden.Bestandenzoeker;
import nl.grip.inzicht.prognose.bewaren.Feitenlezer;
import nl.grip.inzicht.prognose.feiten.Feiten;
import nl.grip.inzicht.prognose.feiten.Toewijzingversie;
import nl.grip.opslag.Instellingen;
import nl.grip.opslag.Magazijn;
import nl.grip.opslag.inlezen.Voortgang;
import nl.grip.voorbeeld.proces.Verloop;
import nl.grip.voorbeeld.scenario.Scenario;
import nl.grip.voorbeeld.scenario.Scenariobestand;
import nl.grip.voorbeeld.verkeer.Gemeentebestanden;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * Facts straight from the made-up municipality are those that the store gives after reading its messages: a municipality
 * with a bankruptcy, a recoding and a retroactive price.
 */
class A40_FeitenZijnGelijkTest {
    private static final String SCENARIO =
            "scenario,zaad,inwoners,wijken,aanbieders,zipf,jaren_historie,overdispersie_instroom,"
                    + "kamereffect_gemeente_sd,correctie_kans,credit_volledig_kans,credit_vertraging_mnd,indexatie_pct,"
                    + "indexatie_maand,indexatie_terugwerkend,stopper,hercodering,schok,maatregel,uitbreiding\n"
                    + "T,12,1200,4,9,1.1,1,1.3,0.05,0.05,0.30,2-7,3.5,1,ja (verwerkt in maand 5),"
                    + "aanbieder 2 failliet in maand 7; clienten over in 3 maanden naar 3 anderen,"
                    + "W02 wordt W02A+W02B per maand 1 (60/40),geen,geen,compleet\n";
    private static final int JAAR = 2023;
    private static final Clock KLOK = Clock.fixed(Instant.parse("2026-01-01T12:00:00Z"), ZoneOffset.UTC);

    @TempDir
    private static Path map;

    private static Feiten direct;
    private static Feiten gelezen;

    @BeforeAll
    static void maakEnLees() throws IOException {
        Scenario scenario = Scenariobestand.lees(new StringReader(SCENARIO), "T", OptionalLong.empty());
        direct = Proefgemeente.van(scenario, JAAR).feiten();
        Gemeentebestanden.schrijfZonderOvertredingen(Verloop.of(scenario, JAAR), map.resolve("uit"));
        try (var magazijn = Magazijn.open(map.resolve("magazijn"), new Instellingen(512, 2, KLOK))) {
            var zoeker = new Bestandenzoeker(magazijn.map().werk());
            magazijn.inlezer(Leesinstellingen.STANDAARD)
                    .lees(
                            ontvanger -> zoeker.zoek(map.resolve("uit"), List.of("berichten", "tabellen"), ontvanger),
                            regel -> {},
                            Voortgang.GEEN);
            gelezen = Feitenlezer.lees(magazijn.vragen());
        }
    }

    @Test
    void declaraties() {
        assertThat(direct.declaraties()).isNotEmpty();
        assertThat(gesorteerd(gelezen.declaraties())).isEqualTo(gesorteerd(direct.declaraties()));
    }

    @Test
    void toewijzingenVanDezelfdeMensen() {
        assertThat(direct.toewijzingen()).isNotEmpty();
        assertThat(gesorteerd(genummerd(gelezen.toewijzingen())))
                .isEqualTo(gesorteerd(genummerd(direct.toewijzingen())));
    }

    @Test
    void startsEnStops() {
        assertThat(direct.starts()).isNotEmpty();
        assertThat(gesorteerd(gelezen.starts())).isEqualTo(gesorteerd(direct.starts()));
        assertThat(gesorteerd(gelezen.stops())).isEqualTo(gesorteerd(direct.stops()));
    }

    @Test
    void tarieven() {
        assertThat(gesorteerd(gelezen.tarieven())).isEqualTo(gesorteerd(direct.tarieven()));
    }

    @Test
    void watGeenBerichtDraagt() {
        assertThat(direct.buitenBerichten()).isNotEmpty();
        assertThat(gesorteerd(gelezen.buitenBerichten())).isEqualTo(gesorteerd(direct.buitenBerichten()));
    }

    @Test
    void begrotingEnInwoners() {
        assertThat(gesorteerd(gelezen.begroting())).isEqualTo(gesorteerd(direct.begroting()));
        assertThat(gesorteerd(gelezen.inwoners())).isEqualTo(gesorteerd(direct.inwoners()));
    }

    @Test
    void deSomIsWatHetJaarEchtKostte() throws IOException {
        Scenario scenario = Scenariobestand.lees(new StringReader(SCENARIO), "T", OptionalLong.empty());
        var dag = LocalDate.of(JAAR, 6, 30);
        var jaarkosten = Proefgemeente.van(scenario, JAAR).jaarkosten().stream()
                .filter(r -> r.jaar() == JAAR && r.peildatum().equals(dag))
                .toList();

        assertThat(som(direct))
                .isEqualTo(jaarkosten.stream().mapToLong(r -> r.totaal()).sum());
        assertThat(som(direct.op(dag)))
                .isEqualTo(jaarkosten.stream()
                        .mapToLong(r -> r.gedeclareerd() + bekendBuiten(r.voorziening(), dag))
                        .sum());
    }

    private static long bekendBuiten(String kostenplaats, LocalDate dag) {
        return direct.op(dag).buitenBerichten().stream()
                .filter(p -> p.periode().getYear() == JAAR && p.kostenplaats().equals(kostenplaats))
                .mapToLong(p -> p.centen())
                .sum();
    }

    private static long som(Feiten feiten) {
        return feiten.declaraties().stream()
                        .filter(d ->
                                d.maand().getYear() == JAAR && d.afgewezenOp().isEmpty())
                        .mapToLong(d -> d.centen())
                        .sum()
                + feiten.buitenBerichten().stream()
                        .filter(p -> p.periode().getYear() == JAAR)
                        .mapToLong(p -> p.centen())
                        .sum();
    }

    private static List<String> gesorteerd(List<?> rijen) {
        return rijen.stream().map(Object::toString).sorted().toList();
    }

    /** Pseudonyms differ; who is the same person does not. Persons are numbered by their first allocation. */
    private static List<Toewijzingversie> genummerd(List<Toewijzingversie> versies) {
        Map<String, String> nummers = new HashMap<>();
        return versies.stream()
                .sorted(Comparator.comparing(Toewijzingversie::domein)
                        .thenComparingLong(Toewijzingversie::toewijzing)
                        .thenComparing(Toewijzingversie::bekendVan))
                .map(t -> new Toewijzingversie(
                        t.domein(),
                        t.toewijzing(),
                        nummers.computeIfAbsent(t.client(), c -> "persoon" + nummers.size()),
                        t.geboortemaand(),
                        t.voorziening(),
                        t.code(),
                        t.aanbieder(),
                        t.wijk(),
                        t.ingang(),
                        t.einde(),
                        t.volume(),
                        t.eenheid(),
                        t.frequentie(),
                        t.redenWijziging(),
                        t.bekendVan(),
                        t.bekendTot()))
                .toList();
    }
}
