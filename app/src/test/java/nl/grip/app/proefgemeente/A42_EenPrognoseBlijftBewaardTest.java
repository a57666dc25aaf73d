// SPDX-License-Identifier: EUPL-1.2
package nl.grip.app.proefgemeente;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.OptionalLong;
import java.util.concurrent.atomic.AtomicInteger;
import nl.grip.basis.Uitkomst;
import nl.grip.bronnen.Leesinstellingen;
import nl.grip.bronnen.bestanden.Bestandenzoeker;
import nl.grip.inzicht.prognose.Gripvoorspeller;
import nl.grip.inzicht.prognose.Voorspelling;
import nl.grip.inzicht.prognose.bewaren.Feitenlezer;
import nl.grip.inzicht.prognose.bewaren.Modelversie;
import nl.grip.inzicht.prognose.bewaren.Prognosearchief;
import nl.grip.inzicht.prognose.bewaren.Prognosevraag;
import nl.grip.opslag.Instellingen;
import nl.grip.opslag.Magazijn;
import nl.grip.opslag.inlezen.Voortgang;
import nl.grip.voorbeeld.proces.Verloop;
import nl.grip.voorbeeld.scenario.Scenariobestand;
import nl.grip.voorbeeld.verkeer.Gemeentebestanden;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A forecast that was given once is given again to the byte, until something is added that it would have looked at. */
class A42_EenPrognoseBlijftBewaardTest {
    private static final String SCENARIO =
            "scenario,zaad,inwoners,wijken,aanbieders,zipf,jaren_historie,overdispersie_instroom,"
                    + "kamereffect_gemeente_sd,correctie_kans,credit_volledig_kans,credit_vertraging_mnd,indexatie_pct,"
                    + "indexatie_maand,indexatie_terugwerkend,stopper,hercodering,schok,maatregel,uitbreiding\n"
                    + "T,13,700,3,6,1.1,1,1.3,0.05,0.05,0.30,2-7,3.5,1,nee,geen,geen,geen,geen,geen\n";
    private static final int JAAR = 2023;
    private static final LocalDate DAG = LocalDate.of(2023, 6, 30);
    private static final Clock KLOK = Clock.fixed(Instant.parse("2026-01-01T12:00:00Z"), ZoneOffset.UTC);

    @TempDir
    private static Path uit;

    @TempDir
    private Path map;

    @BeforeAll
    static void maak() throws IOException {
        var scenario = Scenariobestand.lees(new StringReader(SCENARIO), "T", OptionalLong.empty());
        Gemeentebestanden.schrijfZonderOvertredingen(Verloop.of(scenario, JAAR), uit);
    }

    @Test
    void dezelfdeVraagKomtVanWatBewaardIs() {
        var keren = new AtomicInteger();
        try (var magazijn = magazijn()) {
            lees(magazijn, "tabellen", "berichten/2023-05.zip");
            var eerste = vraag(magazijn, 1, keren);
            assertThat(vraag(magazijn, 1, keren)).isEqualTo(eerste);
        }
        try (var magazijn = magazijn()) {
            vraag(magazijn, 1, keren);
            assertThat(keren).hasValue(1);
            vraag(magazijn, 2, keren);
            assertThat(keren).hasValue(2);
        }
    }

    @Test
    void watNaDePeildatumKwamVerandertNiets() {
        var keren = new AtomicInteger();
        try (var magazijn = magazijn()) {
            lees(magazijn, "tabellen", "berichten/2023-05.zip");
            vraag(magazijn, 1, keren);
            lees(magazijn, "berichten/2023-08.zip");
            vraag(magazijn, 1, keren);
            assertThat(keren).hasValue(1);
        }
    }

    @Test
    void watErAlWasMaarLaterGelezenIsGeeftEenNieuwePrognose() {
        var keren = new AtomicInteger();
        try (var magazijn = magazijn()) {
            lees(magazijn, "tabellen", "berichten/2023-05.zip");
            vraag(magazijn, 1, keren);
            lees(magazijn, "berichten/2023-04.zip");
            vraag(magazijn, 1, keren);
            assertThat(keren).hasValue(2);
            assertThat(archief(magazijn).list())
                    .hasSize(2)
                    .allMatch(stuk -> "2023-06-30".equals(stuk.kenmerken().get("peildatum")));
        }
    }

    @Test
    void opnieuwGerekendIsHetTotOpDeByteHetzelfde() {
        try (var magazijn = magazijn()) {
            lees(magazijn, "tabellen", "berichten");
            assertThat(bereken(magazijn, 1)).isEqualTo(bereken(magazijn, 1)).isNotEqualTo(bereken(magazijn, 2));
        }
    }

    @Test
    void hetzelfdeProgrammaHeeftEenVersie() {
        assertThat(Modelversie.bepaal()).isEqualTo(Modelversie.bepaal()).hasSize(64);
    }

    private static byte[] vraag(Magazijn magazijn, long zaad, AtomicInteger keren) {
        return archief(magazijn).antwoord(Prognosevraag.van(JAAR, DAG, List.of(), zaad, 50), () -> {
            keren.incrementAndGet();
            return bereken(magazijn, zaad);
        });
    }

    private static byte[] bereken(Magazijn magazijn, long zaad) {
        var bekend = Feitenlezer.lees(magazijn.vragen()).op(DAG);
        var uitkomst = new Gripvoorspeller().voorspel(bekend, JAAR, DAG, zaad, 50);
        var tekst = uitkomst instanceof Uitkomst.Cijfer<Voorspelling> cijfer
                ? java.util.Arrays.toString(cijfer.waarde().trekkingen())
                        + cijfer.waarde().posten()
                : uitkomst + " " + zaad;
        return tekst.getBytes(StandardCharsets.UTF_8);
    }

    private static Prognosearchief archief(Magazijn magazijn) {
        return new Prognosearchief(magazijn.archief(), magazijn.vragen(), Modelversie.bepaal());
    }

    private Magazijn magazijn() {
        return Magazijn.open(map.resolve("magazijn"), new Instellingen(512, 2, KLOK));
    }

    private static void lees(Magazijn magazijn, String... paden) {
        var zoeker = new Bestandenzoeker(magazijn.map().werk());
        magazijn.inlezer(Leesinstellingen.STANDAARD)
                .lees(ontvanger -> zoeker.zoek(uit, List.of(paden), ontvanger), regel -> {}, Voortgang.GEEN);
    }
}
