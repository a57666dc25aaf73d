// SPDX-License-Identifier: EUPL-1.2
package nl.grip.app.waarheid;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.StringReader;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.OptionalLong;
import java.util.TreeMap;
import java.util.stream.Collectors;
import nl.grip.bronnen.Leesinstellingen;
import nl.grip.bronnen.bestanden.Bestandenzoeker;
import nl.grip.inzicht.Antwoord;
import nl.grip.inzicht.Catalogus;
import nl.grip.inzicht.Inzicht;
import nl.grip.inzicht.Vraag;
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

/** What Grip says of a made-up municipality, read from its messages, next to what is true of it. */
class A30_CijfersZijnDeWaarheidTest {
    private static final String SCENARIO =
            "scenario,zaad,inwoners,wijken,aanbieders,zipf,jaren_historie,overdispersie_instroom,"
                    + "kamereffect_gemeente_sd,correctie_kans,credit_volledig_kans,credit_vertraging_mnd,indexatie_pct,"
                    + "indexatie_maand,indexatie_terugwerkend,stopper,hercodering,schok,maatregel\n"
                    + "T,11,1500,4,12,1.1,1,1.3,0,0.03,0.30,2-7,3.5,1,nee,geen,geen,geen,geen\n";
    private static final int JAAR = 2023;
    private static final Clock KLOK = Clock.fixed(Instant.parse("2026-01-01T12:00:00Z"), ZoneOffset.UTC);

    @TempDir
    private static Path map;

    private static Magazijn magazijn;
    private static Inzicht inzicht;

    @BeforeAll
    static void maakEnLees() throws IOException {
        var scenario = Scenariobestand.lees(new StringReader(SCENARIO), "T", OptionalLong.empty());
        Gemeentebestanden.schrijf(Verloop.of(scenario, JAAR), map.resolve("uit"));
        magazijn = Magazijn.open(map.resolve("magazijn"), new Instellingen(512, 2, KLOK));
        var zoeker = new Bestandenzoeker(magazijn.map().werk());
        magazijn.inlezer(Leesinstellingen.STANDAARD)
                .lees(
                        ontvanger -> zoeker.zoek(map.resolve("uit"), List.of("berichten", "tabellen"), ontvanger),
                        regel -> {},
                        Voortgang.GEEN);
        inzicht = new Inzicht(magazijn.vragen(), Catalogus.laad(), LocalDate.now(KLOK));
    }

    @AfterAll
    static void sluit() {
        magazijn.close();
    }

    @Test
    void uitgavenZijnDeMaandkosten() throws IOException {
        var kolommen = List.of("maand", "domein", "voorziening", "aanbieder");
        assertThat(cijfers("uitgaven", "gedeclareerd", kolommen)).isEqualTo(maandkosten(kolommen, "bedrag"));
    }

    @Test
    void volumeIsWatErIsGeleverd() throws IOException {
        var kolommen = List.of("maand", "voorziening", "eenheid");
        assertThat(cijfers("volume", "volume", kolommen)).isEqualTo(maandkosten(kolommen, "volume"));
    }

    @Test
    void aanbiedersKrijgenWatZijVerdienden() throws IOException {
        var kolommen = List.of("maand", "aanbieder");
        assertThat(cijfers("aanbieders", "bedrag", kolommen)).isEqualTo(maandkosten(kolommen, "bedrag"));
    }

    @Test
    void clientenZijnWieEchtHulpKregen() throws IOException {
        var kolommen = List.of("maand", "domein", "voorziening");
        assertThat(cijfers("clienten", "clienten", kolommen))
                .isEqualTo(opgeteld(map.resolve("uit/waarheid/clienten.csv"), kolommen, "clienten"));
    }

    @Test
    void deOntledingGaatPreciesVanHetEneJaarNaarHetAndere() {
        var vraag = Vraag.of("ontleding").withFilters("van=" + (JAAR - 1), "naar=" + JAAR);
        Map<String, BigDecimal> verschil = new TreeMap<>();
        for (var rij : inzicht.beantwoord(vraag).rijen()) {
            var bedrag = rij.findWaarde().orElseThrow();
            verschil.merge(
                    rij.sleutel().toString(),
                    rij.grootheid().equals("einde") ? bedrag.negate() : bedrag,
                    BigDecimal::add);
        }
        assertThat(verschil)
                .isNotEmpty()
                .allSatisfy((sleutel, rest) -> assertThat(rest).as(sleutel).isZero());
    }

    private static Map<String, BigDecimal> maandkosten(List<String> kolommen, String waarde) throws IOException {
        return opgeteld(map.resolve("uit/waarheid/maandkosten.csv"), kolommen, waarde);
    }

    private static Map<String, BigDecimal> cijfers(String naam, String grootheid, List<String> per) {
        Antwoord antwoord = inzicht.beantwoord(
                Vraag.of(naam).withPer(per.toArray(String[]::new)).withFilters("grootheid=" + grootheid));
        return zonderNul(antwoord.rijen().stream()
                .collect(Collectors.toMap(
                        rij -> String.join(";", rij.sleutel()),
                        rij -> rij.findWaarde().orElseThrow(),
                        BigDecimal::add,
                        TreeMap::new)));
    }

    private static Map<String, BigDecimal> opgeteld(Path bestand, List<String> kolommen, String waarde)
            throws IOException {
        List<String> regels = Files.readAllLines(bestand);
        List<String> kop = Arrays.asList(regels.get(0).split(";"));
        Map<String, BigDecimal> sommen = new TreeMap<>();
        for (String regel : regels.subList(1, regels.size())) {
            String[] velden = regel.split(";", -1);
            String sleutel = kolommen.stream().map(k -> velden[kop.indexOf(k)]).collect(Collectors.joining(";"));
            sommen.merge(sleutel, new BigDecimal(velden[kop.indexOf(waarde)]), BigDecimal::add);
        }
        return zonderNul(sommen);
    }

    private static Map<String, BigDecimal> zonderNul(Map<String, BigDecimal> sommen) {
        Map<String, BigDecimal> zonder = new TreeMap<>();
        sommen.forEach((sleutel, som) -> {
            if (som.signum() != 0) {
                zonder.put(sleutel, som.setScale(2));
            }
        });
        assertThat(zonder).isNotEmpty();
        return zonder;
    }
}
