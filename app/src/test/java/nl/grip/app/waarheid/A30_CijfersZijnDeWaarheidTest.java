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
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Function;
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
import nl.grip.voorbeeld.proces.Kalender;
import nl.grip.voorbeeld.proces.Toewijzing;
import nl.grip.voorbeeld.proces.Traject;
import nl.grip.voorbeeld.proces.Verloop;
import nl.grip.voorbeeld.proces.Voorziening;
import nl.grip.voorbeeld.scenario.Scenariobestand;
import nl.grip.voorbeeld.verkeer.Gemeentebestanden;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What Grip says of a made-up municipality, read from its messages, next to what is true of it. */
class A30_CijfersZijnDeWaarheidTest {
    private static final String SCENARIO =
            "scenario,zaad,inwoners,wijken,aanbieders,zipf,jaren_historie,overdispersie_instroom,"
                    + "kamereffect_gemeente_sd,correctie_kans,credit_volledig_kans,credit_vertraging_mnd,indexatie_pct,"
                    + "indexatie_maand,indexatie_terugwerkend,stopper,hercodering,schok,maatregel,uitbreiding\n"
                    + "T,11,1500,4,12,1.1,1,1.3,0,0.03,0.30,2-7,3.5,1,nee,geen,geen,geen,geen,compleet\n";
    private static final int JAAR = 2023;
    private static final Clock KLOK = Clock.fixed(Instant.parse("2026-01-01T12:00:00Z"), ZoneOffset.UTC);

    @TempDir
    private static Path map;

    private static Verloop verloop;
    private static Magazijn magazijn;
    private static Inzicht inzicht;

    @BeforeAll
    static void maakEnLees() throws IOException {
        var scenario = Scenariobestand.lees(new StringReader(SCENARIO), "T", OptionalLong.empty());
        verloop = Verloop.of(scenario, JAAR);
        Gemeentebestanden.schrijf(verloop, map.resolve("uit"));
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
        gelijk(cijfers("uitgaven", "gedeclareerd", kolommen), maandkosten(kolommen, "bedrag"));
    }

    @Test
    void volumeIsWatErIsGeleverd() throws IOException {
        var kolommen = List.of("maand", "voorziening", "eenheid");
        gelijk(cijfers("volume", "volume", kolommen), maandkosten(kolommen, "volume"));
    }

    @Test
    void aanbiedersKrijgenWatZijVerdienden() throws IOException {
        var kolommen = List.of("maand", "aanbieder");
        gelijk(cijfers("aanbieders", "bedrag", kolommen), maandkosten(kolommen, "bedrag"));
    }

    @Test
    void clientenZijnWieEchtHulpKregen() throws IOException {
        var kolommen = List.of("maand", "domein", "voorziening");
        gelijk(
                cijfers("clienten", "clienten", kolommen),
                opgeteld(map.resolve("uit/waarheid/clienten.csv"), kolommen, "clienten"));
    }

    @Test
    void uitgavenPerWijkZijnWatHunInwonersKosten() throws IOException {
        var kolommen = List.of("maand", "voorziening", "wijk");
        gelijk(cijfers("uitgaven", "gedeclareerd", kolommen), maandkosten(kolommen, "bedrag"));
    }

    @Test
    void deReeksIsHetBedragVanElkJaar() throws IOException {
        Map<String, BigDecimal> jaren = new TreeMap<>();
        maandkosten(List.of("voorziening", "maand"), "bedrag")
                .forEach((sleutel, bedrag) -> jaren.merge(sleutel.replaceAll("-..$", ""), bedrag, BigDecimal::add));
        gelijk(cijfers("reeks", "nominaal", List.of("voorziening", "jaar")), zonderNul(jaren));
    }

    @Test
    void prijsIsBedragGedeeldDoorVolume() throws IOException {
        var kolommen = List.of("maand", "voorziening", "eenheid");
        var rijen = inzicht.beantwoord(Vraag.of("prijs").withPer(kolommen.toArray(String[]::new)))
                .rijen();
        gelijk(deel(rijen, Antwoord.Rij::teller), maandkosten(kolommen, "bedrag"));
        gelijk(deel(rijen, Antwoord.Rij::noemer), maandkosten(kolommen, "volume"));
    }

    @Test
    void wijkenKrijgenWatHunInwonersKosten() throws IOException {
        var kolommen = List.of("maand", "wijk");
        gelijk(vanafHetBegin(cijfers("wijken", "bedrag", kolommen)), vanafHetBegin(maandkosten(kolommen, "bedrag")));
    }

    @Test
    void verzilverdIsWatErIsGedeclareerd() throws IOException {
        var kolommen = List.of("maand", "voorziening", "aanbieder");
        gelijk(
                vanafHetBegin(cijfers("verzilvering", "geleverd", kolommen)),
                vanafHetBegin(maandkosten(kolommen, "bedrag")));
    }

    /** What was allocated a month at the tariff of that month; what is allocated in one piece is spread and not told here. */
    @Test
    void toegewezenIsHetVolumeMaalHetTariefVanElkeMaand() {
        Map<String, BigDecimal> waar = toegewezen();
        Set<String> perMaand =
                waar.keySet().stream().map(sleutel -> sleutel.split(";")[1]).collect(Collectors.toSet());
        Map<String, BigDecimal> cijfers =
                cijfers("verzilvering", "toegewezen", List.of("maand", "voorziening", "aanbieder"));
        String laatste = verloop.kalender().maand(Kalender.LAATSTE_MAAND).toString();
        cijfers.keySet()
                .removeIf(sleutel ->
                        !perMaand.contains(sleutel.split(";")[1]) || sleutel.split(";")[0].compareTo(laatste) > 0);
        gelijk(vanafHetBegin(cijfers), vanafHetBegin(zonderNul(waar)));
        assertThat(perMaand).hasSizeGreaterThan(3);
    }

    private static Map<String, BigDecimal> toegewezen() {
        Map<String, BigDecimal> centen = new TreeMap<>();
        for (Traject traject : verloop.trajecten()) {
            if (traject.voorziening().soort() == Voorziening.Soort.INSPANNING) {
                traject.toewijzingen().stream()
                        .filter(t -> !t.bekendOp().isAfter(verloop.kalender().laatsteDag()))
                        .forEach(t -> toegewezen(traject, t, centen));
            }
        }
        return centen;
    }

    /** A month counts whole, also when the allocation begins or ends in it (IV078). */
    private static void toegewezen(Traject traject, Toewijzing toewijzing, Map<String, BigDecimal> euro) {
        LocalDate einde = traject.findIntrekking(toewijzing, verloop.kalender())
                .map(Traject.Intrekking::einde)
                .orElse(toewijzing.einde());
        int laatste = Math.min(verloop.kalender().nummer(einde), Kalender.LAATSTE_MAAND);
        for (int maand = verloop.kalender().nummer(toewijzing.ingang()); maand <= laatste; maand++) {
            long tarief = verloop.tarieven().centen(traject.voorziening(), traject.rang(), maand, 0);
            euro.merge(
                    String.join(
                            ";",
                            verloop.kalender().maand(maand).toString(),
                            traject.voorziening().code(),
                            verloop.gemeente().aanbieder(traject.rang()).agb()),
                    BigDecimal.valueOf(tarief * toewijzing.volume(), 2),
                    BigDecimal::add);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"begin", "in", "uit", "einde"})
    void standEnStromenZijnWieErWasKwamEnGing(String grootheid) throws IOException {
        var kolommen = List.of("maand", "domein", "voorziening");
        gelijk(
                vanafHetBegin(cijfers("stand-en-stromen", grootheid, kolommen)),
                vanafHetBegin(opgeteld(map.resolve("uit/waarheid/clienten.csv"), kolommen, grootheid)));
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

    private static Map<String, BigDecimal> deel(
            List<Antwoord.Rij> rijen, Function<Antwoord.Rij, Optional<BigDecimal>> deel) {
        return zonderNul(rijen.stream()
                .collect(Collectors.toMap(
                        rij -> String.join(";", rij.sleutel()),
                        rij -> deel.apply(rij).orElse(BigDecimal.ZERO),
                        BigDecimal::add,
                        TreeMap::new)));
    }

    /** From the first month that the truth knows: allocations and starts are older. */
    private static Map<String, BigDecimal> vanafHetBegin(Map<String, BigDecimal> sommen) {
        return new TreeMap<>(sommen).tailMap((JAAR - 1) + "-01");
    }

    /** Says only what differs: figure beside truth. */
    private static void gelijk(Map<String, BigDecimal> cijfers, Map<String, BigDecimal> waarheid) {
        Map<String, String> verschil = new TreeMap<>();
        Set<String> sleutels = new TreeSet<>(waarheid.keySet());
        sleutels.addAll(cijfers.keySet());
        for (String sleutel : sleutels) {
            if (!Objects.equals(cijfers.get(sleutel), waarheid.get(sleutel))) {
                verschil.put(sleutel, cijfers.get(sleutel) + " in plaats van " + waarheid.get(sleutel));
            }
        }
        assertThat(verschil).isEmpty();
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
