// SPDX-License-Identifier: EUPL-1.2
package nl.grip.opslag;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
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
import nl.grip.opslag.herbouw.Herbouw;
import nl.grip.opslag.inlezen.Inleesregel;
import nl.grip.opslag.inlezen.Inleesuitkomst;
import nl.grip.opslag.inlezen.Lezer;
import nl.grip.opslag.inlezen.Voortgang;
import nl.grip.opslag.inzage.Inzage;
import nl.grip.opslag.kopie.Reservekopie;
import nl.grip.opslag.kopie.Terugzetting;
import nl.grip.opslag.sleutel.Pseudoniemen;
import nl.grip.opslag.sleutel.Sleutelbos;
import nl.grip.opslag.vernietiging.Vernietiging;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestInstance.Lifecycle;
import org.junit.jupiter.api.io.TempDir;

/** A person goes out of tables too, csv and xlsx, of the municipality itself and of its back office. */
@TestInstance(Lifecycle.PER_CLASS)
class B13_VernietigingUitTabellen {
    private static final String WEG = "999900006";
    private static final String BLIJFT = "999900018";
    private static final LocalDate DAG = LocalDate.of(2026, 7, 8);

    private Path temp;
    private Path map;
    private Path kopie;
    private Map<String, byte[]> bestanden = Map.of();
    private Map<String, Object> voorheen;
    private Map<String, List<List<Object>>> rijenVanWieBlijft;
    private String inzage = "";
    private Vernietiging.Uitslag uitslag;
    private List<Onderdeel> na;

    @BeforeAll
    void tabellenEnDanGaatEenPersoonWeg(@TempDir Path leeg) throws IOException {
        temp = leeg;
        map = temp.resolve("m");
        kopie = temp.resolve("kopie");
        bestanden = Persoonstabellen.van(WEG, BLIJFT);
        try (Magazijn magazijn = open()) {
            assertThat(lees(magazijn)).containsOnly(Inleesuitkomst.GELEZEN);
            Reservekopie.maak(magazijn.delen(), kopie);
            inzage = Inzage.van(magazijn.delen(), WEG, "consulent", "verzoek", java.time.Clock.systemUTC())
                    .elementen()
                    .toString();
            voorheen = bedragen(magazijn);
            rijenVanWieBlijft = rijen(magazijn, BLIJFT);
        }
        assertThat(vindplaatsen()).hasSizeGreaterThan(bestanden.size());
        uitslag = new Vernietiging(map, Proefmagazijn.KLEIN, this::lezer).persoon(WEG);
        try (Magazijn magazijn = open()) {
            na = Controle.van(magazijn.delen());
        }
    }

    @Test
    void nergensStaatNogBsnOfPseudoniem() throws IOException {
        assertThat(vindplaatsen()).isEmpty();
    }

    /** Two laws (Jeugd in exports, none in the other tables), 9 rows, and the subsidie that only named somebody. */
    @Test
    void deUitslagZegtWatErWegIs() {
        assertThat(uitslag).isEqualTo(new Vernietiging.Uitslag(2, 9, 8, List.of(kopie), List.of()));
        assertThat(uitslag.isVolledig()).isTrue();
    }

    @Test
    void inzageGafVoorheenDeRijenZoalsOntvangen() {
        assertThat(inzage)
                .contains(WEG + ";huis1;2026-01-01")
                .contains("1.234,56")
                .doesNotContain(BLIJFT);
    }

    @Test
    void wieBlijftHoudtZijnRijen() {
        try (Magazijn magazijn = open()) {
            assertThat(rijen(magazijn, BLIJFT)).isEqualTo(rijenVanWieBlijft).hasSizeGreaterThan(6);
            assertThat(rijen(magazijn, WEG)).isEmpty();
        }
    }

    @Test
    void eerdereBedragenBlijvenOpElkePeildatumGelijk() {
        try (Magazijn magazijn = open()) {
            assertThat(bedragen(magazijn)).isEqualTo(voorheen).isNotEmpty();
        }
    }

    @Test
    void deControleVindtAllesHeel() {
        assertThat(na).allMatch(Onderdeel::heel);
    }

    @Test
    void herbouwEnReservekopieGevenDezelfdeControlegetallen() throws IOException {
        List<Onderdeel> terug = Terugzetting.voer(kopie, temp.resolve("terug"), sleutels(), Proefmagazijn.KLEIN);
        assertThat(feiten(terug)).isEqualTo(feiten(na));
        assertThat(feiten(new Herbouw(map, Proefmagazijn.KLEIN, this::lezer).voer()))
                .isEqualTo(feiten(na));
    }

    @Test
    void nogEensInlezenBrengtNiemandTerug() throws IOException {
        try (Magazijn magazijn = open()) {
            assertThat(lees(magazijn)).containsOnly(Inleesuitkomst.AL_BEKEND);
        }
        assertThat(vindplaatsen()).isEmpty();
    }

    private List<Inleesuitkomst> lees(Magazijn magazijn) {
        List<Inleesregel> regels = new ArrayList<>();
        magazijn.inlezer(Leesinstellingen.STANDAARD)
                .lees(
                        ontvanger ->
                                bestanden.forEach((naam, bytes) -> ontvanger.bestand(Bronbestand.of(naam, DAG, bytes))),
                        regels::add,
                        Voortgang.GEEN);
        assertThat(regels).extracting(Inleesregel::reden).noneMatch(reden -> reden.startsWith("Regel"));
        return regels.stream().map(Inleesregel::uitkomst).toList();
    }

    private static Map<String, Object> bedragen(Magazijn magazijn) {
        Map<String, Object> bedragen = new TreeMap<>();
        for (String dag : List.of("2026-01-31", "2026-02-01", "2026-12-31")) {
            bedragen.put(
                    dag,
                    magazijn.vragen()
                            .stel(
                                    "SELECT maand, voorziening, sum(bedrag), sum(volume), sum(CASE WHEN afgewezen_op <="
                                            + " :dag THEN bedrag END) FROM declaratie WHERE ontvangen_op <= :dag"
                                            + " GROUP BY ALL",
                                    Map.of("dag", LocalDate.parse(dag)))
                            .rijen());
        }
        return bedragen;
    }

    /** With their number and line in the file; a BSN in a remark goes from them too. */
    private Map<String, List<List<Object>>> rijen(Magazijn magazijn, String bsn) {
        Map<String, List<List<Object>>> rijen = new TreeMap<>();
        for (var soort : nl.grip.bronnen.Feitsoorten.list()) {
            if (soort.isOverPersonen()) {
                String kolommen = String.join(", ", soort.namen())
                        .replace("hulpvraag", "replace(hulpvraag, '" + WEG + "', '*********')");
                var gevonden = magazijn.vragen()
                        .stel(
                                "SELECT bericht, rij, regel, " + kolommen + " FROM feit." + soort.naam()
                                        + " WHERE client = :client ORDER BY bericht, rij",
                                Map.of("client", pseudoniem(bsn)))
                        .rijen();
                if (!gevonden.isEmpty()) {
                    rijen.put(soort.naam(), new ArrayList<>(gevonden));
                }
            }
        }
        return rijen;
    }

    private String pseudoniem(String bsn) {
        return new Pseudoniemen(sleutels().pseudoniem()).client(bsn);
    }

    private static List<Onderdeel> feiten(List<Onderdeel> onderdelen) {
        return onderdelen.stream()
                .filter(deel -> deel.onderdeel().startsWith("feit:"))
                .toList();
    }

    private List<String> vindplaatsen() throws IOException {
        return new Vindplaatsen(map, List.of(map, kopie), WEG).list();
    }

    private Magazijn open() {
        return Magazijn.open(map, Proefmagazijn.KLEIN);
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
}
