// SPDX-License-Identifier: EUPL-1.2
package nl.grip.opslag;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import nl.grip.bronnen.Bronlezer;
import nl.grip.bronnen.Leesinstellingen;
import nl.grip.bronnen.bestanden.Bronbestand;
import nl.grip.opslag.controle.Controle;
import nl.grip.opslag.controle.Onderdeel;
import nl.grip.opslag.fout.MagazijnInGebruik;
import nl.grip.opslag.herbouw.Herbouw;
import nl.grip.opslag.inlezen.Inleesuitkomst;
import nl.grip.opslag.inlezen.Lezer;
import nl.grip.opslag.inlezen.Voortgang;
import nl.grip.opslag.inzage.Inzage;
import nl.grip.opslag.journaal.Gebeurtenis.Soort;
import nl.grip.opslag.kopie.Reservekopie;
import nl.grip.opslag.kopie.Terugzetting;
import nl.grip.opslag.sleutel.Pseudoniemen;
import nl.grip.opslag.sleutel.Sleutelbos;
import nl.grip.opslag.vernietiging.Vernietiging;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A person goes for good, from tables, sources and copies; what the town paid on any earlier day stays the same. */
class B11_VernietigingVanPersonen {
    private static final String WEG = "999900006";
    private static final String BLIJFT = "999900018";
    private static final LocalDate DAG = LocalDate.of(2026, 7, 8);

    @TempDir
    Path temp;

    private Path map;
    private Path kopie;
    private Map<String, Object> voorheen;
    private String declaratie;

    @BeforeEach
    void tweePersonenEenReservekopieEnEenInzage() {
        map = temp.resolve("m");
        kopie = temp.resolve("kopie");
        var afgewezen = new Proefbericht.Regel(WEG, "2026-01", 1, 8_000);
        declaratie = Proefbericht.declaratie(
                "F1",
                "2026-02-03",
                afgewezen,
                new Proefbericht.Regel(BLIJFT, "2026-01", 2, 9_000),
                new Proefbericht.Regel(WEG, "2026-01", 3, 7_000));
        try (Magazijn magazijn = open()) {
            leest(magazijn, "map 20260203" + WEG + "/d.xml", declaratie);
            leest(magazijn, "env.xml", Proefbericht.inEnvelop("JW323", "20260202100000", declaratie));
            leest(magazijn, "a.xml", Proefbericht.afwijzing("A1", "2026-02-20", "F1", 24_000, afgewezen));
            leest(magazijn, "t1.xml", Proefbericht.toewijzing("T1", WEG, "2026-01-01", "2026-06-30", "geen"));
            leest(
                    magazijn,
                    "t2.xml",
                    Proefbericht.toewijzing("T2", BLIJFT, "2026-01-01", "2026-06-30", "zus van " + WEG));
            Reservekopie.maak(magazijn.delen(), kopie);
            Inzage.van(magazijn.delen(), WEG, "consulent", "verzoek", Clock.systemUTC());
            voorheen = bedragen(magazijn);
        }
    }

    @Test
    void nergensStaatNogBsnOfPseudoniem() throws IOException {
        assertThat(vindplaatsen()).isNotEmpty();
        Vernietiging.Uitslag uitslag = vernietiging().persoon(WEG);
        assertThat(uitslag).isEqualTo(new Vernietiging.Uitslag(1, 4, 5, List.of(kopie), List.of()));
        assertThat(vindplaatsen()).isEmpty();
        try (Magazijn magazijn = open()) {
            assertThat(Controle.van(magazijn.delen())).allMatch(Onderdeel::heel);
            assertThat(magazijn.delen().gebeurtenissen()).last().satisfies(daad -> {
                assertThat(daad.soort()).isEqualTo(Soort.VERNIETIGD);
                assertThat(daad.velden()).containsEntry("dossiers", "1").containsEntry("grond", "persoon");
            });
        }
    }

    @Test
    void eerdereBedragenBlijvenOpElkePeildatumGelijk() {
        vernietiging().persoon(WEG);
        try (Magazijn magazijn = open()) {
            assertThat(bedragen(magazijn)).isEqualTo(voorheen).isNotEmpty();
            assertThat(aantal(magazijn, "feit.declaratieregel")).isEqualTo(1);
            assertThat(aantal(magazijn, "beheer.bevroren_som")).isEqualTo(2);
        }
    }

    @Test
    void wieBlijftHoudtRijnummerRegelEnPlaats() {
        String vraag = "SELECT bericht, rij, regel, plaats FROM feit.declaratieregel WHERE bedrag = 9000";
        List<List<Object>> rijen;
        try (Magazijn magazijn = open()) {
            rijen = magazijn.vragen().stel(vraag, Map.of()).rijen();
        }
        vernietiging().persoon(WEG);
        herbouw();
        try (Magazijn magazijn = open()) {
            assertThat(magazijn.vragen().stel(vraag, Map.of()).rijen())
                    .isEqualTo(rijen)
                    .hasSize(1);
        }
    }

    @Test
    void herbouwEnReservekopieGevenDezelfdeControlegetallen() throws IOException {
        vernietiging().persoon(WEG);
        List<Onderdeel> na;
        try (Magazijn magazijn = open()) {
            na = feiten(Controle.van(magazijn.delen()));
        }
        assertThat(feiten(herbouw())).isEqualTo(na);
        assertThat(feiten(Terugzetting.voer(kopie, temp.resolve("terug"), sleutels(), Proefmagazijn.KLEIN)))
                .isEqualTo(na);
        try (Magazijn magazijn = open()) {
            assertThat(bedragen(magazijn)).isEqualTo(voorheen);
        }
    }

    @Test
    void nogEensInlezenVanDezelfdeBestandenBrengtNiemandTerug() throws IOException {
        vernietiging().persoon(WEG);
        try (Magazijn magazijn = open()) {
            String opnieuw = Proefbericht.toewijzing("T1", WEG, "2026-01-01", "2026-06-30", "geen");
            assertThat(leest(magazijn, "t1.xml", opnieuw)).isEqualTo(Inleesuitkomst.AL_BEKEND);
        }
        assertThat(vindplaatsen()).isEmpty();
    }

    @Test
    void eenAndereEnvelopOmEenGeschoondBerichtWordtNietBewaard() throws IOException {
        vernietiging().persoon(WEG);
        leestInEnvelop("20260201090000");
        assertThat(vindplaatsen()).isEmpty();
        herbouw();
        leestInEnvelop("20260201100000");
        assertThat(vindplaatsen()).isEmpty();
    }

    /** Jeugdwet art. 7.3.8: twenty years after the last change, here the end of the allocation on 30 June 2026. */
    @Test
    void termijnVerstrijktTwintigJaarNaDeLaatsteWijziging() throws IOException {
        assertThat(vernietiging().verlopen(LocalDate.of(2046, 6, 30)).dossiers())
                .isZero();
        assertThat(vindplaatsen()).isNotEmpty();
        assertThat(vernietiging().verlopen(LocalDate.of(2046, 7, 1)).dossiers()).isEqualTo(2);
        assertThat(vindplaatsen()).isEmpty();
        try (Magazijn magazijn = open()) {
            assertThat(bedragen(magazijn)).isEqualTo(voorheen);
            assertThat(Controle.van(magazijn.delen())).allMatch(Onderdeel::heel);
        }
    }

    @Test
    void weggehaaldeKopieWordtGemeld() throws IOException {
        Files.delete(kopie.resolve("MANIFEST"));
        assertThat(vernietiging().persoon(WEG).gemist()).containsExactly(kopie);
    }

    @Test
    void magazijnInGebruikBlijftZoalsHetIs() {
        try (Magazijn bezig = open()) {
            assertThatThrownBy(() -> vernietiging().persoon(WEG)).isInstanceOf(MagazijnInGebruik.class);
            assertThat(bedragen(bezig)).isEqualTo(voorheen);
        }
    }

    @Test
    void onbekendePersoonVerandertNiets() throws IOException {
        byte[] databank = Files.readAllBytes(map.resolve("journaal"));
        assertThat(vernietiging().persoon("999900031").dossiers()).isZero();
        assertThat(map.resolve("journaal")).hasBinaryContent(databank);
    }

    private void leestInEnvelop(String tijd) {
        try (Magazijn magazijn = open()) {
            String envelop = Proefbericht.inEnvelop("JW323", tijd, declaratie);
            assertThat(leest(magazijn, tijd + ".xml", envelop)).isEqualTo(Inleesuitkomst.AL_BEKEND);
        }
    }

    private Magazijn open() {
        return Magazijn.open(map, Proefmagazijn.KLEIN);
    }

    private Vernietiging vernietiging() {
        return new Vernietiging(map, Proefmagazijn.KLEIN, this::lezer);
    }

    private List<Onderdeel> herbouw() {
        return new Herbouw(map, Proefmagazijn.KLEIN, this::lezer).voer();
    }

    private Lezer lezer(Leesinstellingen instellingen) {
        return new Bronlezer(new Pseudoniemen(sleutels().pseudoniem()), instellingen)::lees;
    }

    private Sleutelbos sleutels() {
        try {
            return Sleutelbos.open(map.resolve("sleutels"));
        } catch (IOException fout) {
            throw new java.io.UncheckedIOException(fout);
        }
    }

    private static Inleesuitkomst leest(Magazijn magazijn, String naam, String tekst) {
        List<Inleesuitkomst> uitkomsten = new ArrayList<>();
        magazijn.inlezer(Leesinstellingen.STANDAARD)
                .lees(
                        ontvanger ->
                                ontvanger.bestand(Bronbestand.of(naam, DAG, tekst.getBytes(StandardCharsets.UTF_8))),
                        regel -> {
                            assertThat(regel.uitkomst()).as(regel.reden()).isNotEqualTo(Inleesuitkomst.GEWEIGERD);
                            uitkomsten.add(regel.uitkomst());
                        },
                        Voortgang.GEEN);
        return uitkomsten.get(0);
    }

    /** What was declared and rejected as known on each of these days, by month and voorziening. */
    private static Map<String, Object> bedragen(Magazijn magazijn) {
        Map<String, Object> bedragen = new TreeMap<>();
        for (String dag : List.of("2026-02-01", "2026-02-02", "2026-02-10", "2026-02-20", "2026-12-31")) {
            bedragen.put(
                    dag,
                    magazijn.vragen()
                            .stel(
                                    "SELECT maand, voorziening, sum(bedrag), sum(volume), sum(CASE WHEN afgewezen_op <= :dag"
                                            + " THEN bedrag END) FROM declaratie WHERE ontvangen_op <= :dag GROUP BY ALL",
                                    Map.of("dag", LocalDate.parse(dag)))
                            .rijen());
        }
        return bedragen;
    }

    private static long aantal(Magazijn magazijn, String tabel) {
        return (Long) magazijn.vragen()
                .stel("SELECT count(*) FROM " + tabel, Map.of())
                .rijen()
                .get(0)
                .get(0);
    }

    private static List<Onderdeel> feiten(List<Onderdeel> onderdelen) {
        return onderdelen.stream()
                .filter(deel -> deel.onderdeel().startsWith("feit:"))
                .toList();
    }

    private List<String> vindplaatsen() throws IOException {
        return new Vindplaatsen(map, List.of(map, kopie), WEG).list();
    }
}
