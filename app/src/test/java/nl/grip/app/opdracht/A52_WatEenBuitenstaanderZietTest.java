// SPDX-License-Identifier: EUPL-1.2
package nl.grip.app.opdracht;

import static org.assertj.core.api.Assertions.assertThat;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.io.IOException;
import java.io.StringReader;
import java.math.BigDecimal;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.OptionalLong;
import java.util.Set;
import java.util.TreeMap;
import nl.grip.inzicht.Catalogus;
import nl.grip.inzicht.Indicator;
import nl.grip.voorbeeld.proces.Verloop;
import nl.grip.voorbeeld.scenario.Scenariobestand;
import nl.grip.voorbeeld.verkeer.Gemeentebestanden;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Every figure, the signals and the reconciliation as the contract promises them to who only has the command line. */
class A52_WatEenBuitenstaanderZietTest {
    private static final String SCENARIO =
            "scenario,zaad,inwoners,wijken,aanbieders,zipf,jaren_historie,overdispersie_instroom,"
                    + "kamereffect_gemeente_sd,correctie_kans,credit_volledig_kans,credit_vertraging_mnd,indexatie_pct,"
                    + "indexatie_maand,indexatie_terugwerkend,stopper,hercodering,schok,maatregel,uitbreiding\n"
                    + "T,13,700,3,4,1.1,1,1.3,0.05,0.05,0.30,2-7,3.5,1,nee,"
                    + "aanbieder 1 declareert niets meer vanaf maand 8 en haalt in maand 13 alles in,"
                    + "geen,geen,geen,compleet\n";
    private static final List<String> CIJFER =
            List.of("grootheid", "teller", "noemer", "waarde", "geen_cijfer", "volledigheid_pct", "peildatum");
    private static final Set<String> GEEN_CIJFER = Set.of(
            "",
            "te_weinig_gegevens",
            "te_kleine_groep",
            "geen_bron",
            "buiten_historie",
            "peildatum_in_toekomst",
            "ongelijk_prijspeil",
            "niet_gedefinieerd");

    @TempDir
    private static Path map;

    @BeforeAll
    static void lees() throws IOException {
        var scenario = Scenariobestand.lees(new StringReader(SCENARIO), "T", OptionalLong.empty());
        Gemeentebestanden.schrijf(Verloop.of(scenario, 2023), map.resolve("uit"));
        new Proefomgeving(map).grip("inlezen", "uit/tabellen", "uit/berichten");
    }

    @Test
    void elkCijferHeeftZijnKolommenInVolgordeEnIsGesorteerdOpTeken() {
        for (Indicator indicator : Catalogus.laad().list()) {
            var rijen = rijen(inzicht(indicator, "2023-12-31"));
            var kolommen = new ArrayList<>(indicator.kop().korrel());
            kolommen.addAll(CIJFER);
            assertThat(rijen).as(indicator.naam()).isNotEmpty().allSatisfy(rij -> {
                assertThat(rij.getHeader()).isEqualTo(kolommen);
                assertThat(GEEN_CIJFER).contains(rij.getField("geen_cijfer"));
                assertThat(rij.getField("waarde").isEmpty())
                        .isNotEqualTo(rij.getField("geen_cijfer").isEmpty());
            });
            int sleutel = indicator.kop().korrel().size() + 1;
            assertThat(rijen.stream()
                            .map(rij -> String.join("\u0000", rij.getFields().subList(0, sleutel)))
                            .toList())
                    .as(indicator.naam())
                    .isSorted()
                    .doesNotHaveDuplicates();
        }
    }

    @ParameterizedTest
    @CsvSource({
        "uitgaven, ingediend, gedeclareerd + afgewezen",
        "stand-en-stromen, einde, begin + in - uit",
        "ontleding, einde, begin + clienten + volume_per_client + prijs + mix",
        "aansluiting, verschil, grootboek - berichten",
        "aansluiting, verschil, verklaard + onverklaard"
    })
    void watPreciesMoetKloppenKlopt(String naam, String links, String rechts) {
        var indicator = Catalogus.laad().find(naam).orElseThrow();
        perSleutel(indicator).forEach((sleutel, waarden) -> {
            var som = BigDecimal.ZERO;
            var teken = 1;
            for (var woord : rechts.split(" ")) {
                if (woord.equals("+") || woord.equals("-")) {
                    teken = woord.equals("+") ? 1 : -1;
                } else {
                    som = som.add(waarden.get(woord).multiply(BigDecimal.valueOf(teken)));
                }
            }
            assertThat(som).as(naam + " " + sleutel).isEqualByComparingTo(waarden.get(links));
        });
    }

    @ParameterizedTest
    @CsvSource({"aanbieders", "wijken", "leeftijd", "verwijzers"})
    void aandelenZijnPerMaandSamenEen(String naam) {
        var sommen = new TreeMap<String, BigDecimal>();
        for (var rij : rijen(inzicht(Catalogus.laad().find(naam).orElseThrow(), "2023-12-31"))) {
            if (rij.getField("grootheid").equals("aandeel")) {
                sommen.merge(rij.getField("maand"), new BigDecimal(rij.getField("waarde")), BigDecimal::add);
            }
        }
        assertThat(sommen)
                .hasSizeGreaterThan(12)
                .allSatisfy((maand, som) -> assertThat(som).isEqualByComparingTo(BigDecimal.ONE));
    }

    @ParameterizedTest
    @CsvSource({"2031-06-30, peildatum_in_toekomst", "2001-01-01, buiten_historie"})
    void buitenDeGegevensZegtElkCijferWaarom(String dag, String reden) {
        for (Indicator indicator : Catalogus.laad().list()) {
            assertThat(rijen(inzicht(indicator, dag)))
                    .as(indicator.naam())
                    .extracting(rij -> rij.getField("grootheid"), rij -> rij.getField("geen_cijfer"))
                    .containsExactlyElementsOf(indicator.kop().grootheden().stream()
                            .sorted()
                            .map(g -> org.assertj.core.groups.Tuple.tuple(g, reden))
                            .toList());
        }
    }

    /** Only bills come late: beside a figure of starts and stops it says nothing about them. */
    @Test
    void volledigheidStaatAlleenBijRekeningen() {
        for (var naam : List.of("duur", "toewijzingen", "stand-en-stromen", "redenen-van-beeindiging", "toegang")) {
            assertThat(rijen(inzicht(Catalogus.laad().find(naam).orElseThrow(), "2024-12-31")))
                    .as(naam)
                    .allSatisfy(
                            rij -> assertThat(rij.getField("volledigheid_pct")).isEmpty());
        }
        assertThat(rijen(inzicht(Catalogus.laad().find("uitgaven").orElseThrow(), "2024-12-31")))
                .anySatisfy(rij -> assertThat(rij.getField("volledigheid_pct")).isNotEmpty());
    }

    @Test
    void eenFilterOpWijkWerktOpUitgavenEnOpDeRegelsErachter() {
        var wijken =
                rijen(grip("inzicht", "uitgaven", "--per", "wijk", "--peildatum", "2023-12-31", "--formaat", "csv"));
        var wijk = wijken.get(0).getField("wijk");
        var een = rijen(grip(
                "inzicht",
                "uitgaven",
                "--per",
                "",
                "--filter",
                "wijk=" + wijk,
                "--peildatum",
                "2023-12-31",
                "--formaat",
                "csv"));
        assertThat(een)
                .extracting(rij -> rij.getField("waarde"))
                .isEqualTo(wijken.stream()
                        .filter(rij -> rij.getField("wijk").equals(wijk))
                        .map(rij -> rij.getField("waarde"))
                        .toList());
        var som = rijen(grip(
                        "inzicht",
                        "uitgaven",
                        "--per",
                        "wijk",
                        "--filter",
                        "wijk=" + wijk,
                        "--filter",
                        "grootheid=gedeclareerd",
                        "--peildatum",
                        "2023-12-31",
                        "--bronregels",
                        "--formaat",
                        "csv"))
                .stream()
                .map(rij -> new BigDecimal(rij.getField("bijdrage")))
                .reduce(BigDecimal.ZERO, BigDecimal::add);
        assertThat(som)
                .isEqualByComparingTo(
                        een.get(1).getField("grootheid").equals("gedeclareerd")
                                ? een.get(1).getField("waarde")
                                : een.stream()
                                        .filter(rij -> rij.getField("grootheid").equals("gedeclareerd"))
                                        .findFirst()
                                        .orElseThrow()
                                        .getField("waarde"));
    }

    @ParameterizedTest
    @CsvSource({
        "inzicht onbekend, Kies uit:",
        "inzicht uitgaven --per maan, Kies uit:",
        "inzicht aansluiting --filter wijk=01, Kies uit:",
        "inzicht concentratie --filter top=veel, top=12",
        "inzicht ontleding, naar",
        "inzicht ontleding --filter van=onzin --filter naar=2023, Schrijf een jaar of een maand",
        "inzicht ontleding --filter van=2022-01..2022-03 --filter naar=2023, Schrijf een jaar of een maand",
        "inzicht duurste-clienten --filter van=2022 --filter naar=2023-13, Schrijf een jaar of een maand"
    })
    void watNietKanIsVerkeerdGevraagdMetWatWelKan(String woorden, String zin) {
        var omgeving = new Proefomgeving(map);
        assertThat(omgeving.grip(woorden.split(" "))).isEqualTo(2);
        assertThat(omgeving.uit()).isEmpty();
        assertThat(omgeving.fout()).contains(zin);
    }

    @Test
    void jsonHeeftDezelfdeRijen() {
        for (var naam : List.of("uitgaven", "meldvertraging", "duur")) {
            var csv = rijen(grip("inzicht", naam, "--formaat", "csv"));
            var json = grip("inzicht", naam, "--formaat", "json");
            assertThat(json.lines().filter(regel -> regel.startsWith("  {")).count())
                    .isEqualTo(csv.size());
            assertThat(json).startsWith("[").contains("\"grootheid\": \"").doesNotContain("NaN");
        }
    }

    @Test
    void hetStuurbladToontDePrognoseVanHetJaar() {
        var blad = rijen(grip(
                "inzicht",
                "sturingsinformatie",
                "--peildatum",
                "2023-06-30",
                "--filter",
                "jaar=2023",
                "--per",
                "jaar",
                "--formaat",
                "csv"));
        var prognose = rijen(grip("prognose", "--jaar", "2023", "--peildatum", "2023-06-30", "--formaat", "csv"));
        assertThat(waarde(blad, "prognose"))
                .isEqualTo(prognose.stream()
                        .filter(rij -> rij.getField("onderdeel").equals("totaal"))
                        .map(rij -> rij.getField("verwacht"))
                        .findFirst()
                        .orElseThrow());
    }

    private static String waarde(List<NamedCsvRecord> rijen, String grootheid) {
        return rijen.stream()
                .filter(rij -> rij.getField("grootheid").equals(grootheid))
                .map(rij -> rij.getField("waarde"))
                .findFirst()
                .orElseThrow();
    }

    @Test
    void deAansluitingHeeftDeKolommenVanHetContractEnSluit() {
        var rijen = rijen(grip("gegevens", "aansluiting", "--formaat", "csv"));
        assertThat(rijen).isNotEmpty().allSatisfy(rij -> {
            assertThat(rij.getHeader())
                    .containsExactly(
                            "jaar",
                            "maand",
                            "taakveld",
                            "berichten",
                            "grootboek",
                            "verschil",
                            "verklaard",
                            "onverklaard",
                            "verklaring");
            assertThat(bedrag(rij, "verschil"))
                    .isEqualByComparingTo(bedrag(rij, "grootboek").subtract(bedrag(rij, "berichten")))
                    .isEqualByComparingTo(bedrag(rij, "verklaard").add(bedrag(rij, "onverklaard")));
            assertThat(rij.getField("berichten")).matches("-?\\d+\\.\\d{2}");
        });
    }

    /** Who was silent and when that was said is proven elsewhere, on larger municipalities. */
    @Test
    void deSignalenHebbenDeKolommenVanHetContract() {
        var antwoord = grip("gegevens", "signalen", "--peildatum", "2024-12-31", "--formaat", "csv");
        assertThat(antwoord.lines().findFirst())
                .hasValue("soort;aanbieder;voorziening;sinds;gemeld_op;bedrag;toelichting");
        assertThat(rijen(antwoord)).allSatisfy(rij -> {
            assertThat(rij.getField("soort"))
                    .isIn(
                            "stille_aanbieder",
                            "declareert_sneller",
                            "declareert_trager",
                            "hercodering",
                            "kalenderjaarschok");
            assertThat(rij.getField("gemeld_op"))
                    .matches("\\d{4}-\\d{2}-\\d{2}")
                    .isLessThanOrEqualTo("2024-12-31");
            assertThat(rij.getField("bedrag")).matches("-?\\d+\\.\\d{2}");
        });
    }

    private static BigDecimal bedrag(NamedCsvRecord rij, String kolom) {
        return new BigDecimal(rij.getField(kolom));
    }

    private static Map<String, Map<String, BigDecimal>> perSleutel(Indicator indicator) {
        var uit = new TreeMap<String, Map<String, BigDecimal>>();
        for (var rij : rijen(inzicht(indicator, "2023-12-31"))) {
            var sleutel = String.join(
                    ";", rij.getFields().subList(0, indicator.kop().korrel().size()));
            uit.computeIfAbsent(sleutel, nieuw -> new TreeMap<>())
                    .put(rij.getField("grootheid"), new BigDecimal(rij.getField("waarde")));
        }
        assertThat(uit).isNotEmpty();
        return uit;
    }

    private static String inzicht(Indicator indicator, String peildatum) {
        var woorden =
                new ArrayList<>(List.of("inzicht", indicator.naam(), "--peildatum", peildatum, "--formaat", "csv"));
        if (indicator.stappen().contains(":van")) {
            woorden.addAll(List.of("--filter", "van=2022", "--filter", "naar=2023"));
        }
        return grip(woorden.toArray(String[]::new));
    }

    private static String grip(String... woorden) {
        var omgeving = new Proefomgeving(map);
        assertThat(omgeving.grip(woorden)).as(omgeving.fout()).isZero();
        return omgeving.uit();
    }

    private static List<NamedCsvRecord> rijen(String csv) {
        return CsvReader.builder().fieldSeparator(';').ofNamedCsvRecord(csv).stream()
                .toList();
    }
}
