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
import nl.grip.bronnen.Feitsoorten;
import nl.grip.bronnen.Leesinstellingen;
import nl.grip.bronnen.bestanden.Bronbestand;
import nl.grip.opslag.controle.Controle;
import nl.grip.opslag.controle.Onderdeel;
import nl.grip.opslag.inlezen.Inleesregel;
import nl.grip.opslag.inlezen.Inleesuitkomst;
import nl.grip.opslag.inlezen.Voortgang;
import nl.grip.opslag.kopie.Reservekopie;
import nl.grip.opslag.sleutel.Pseudoniemen;
import nl.grip.opslag.sleutel.Sleutelbos;
import nl.grip.opslag.vernietiging.Vernietiging;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.MethodOrderer.MethodName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestInstance.Lifecycle;
import org.junit.jupiter.api.TestMethodOrder;
import org.junit.jupiter.api.io.TempDir;

/**
 * Tables let go of a person when the term of the law has passed, each kind on its own day: one store grows older, from method
 * to method. Terms: Jeugdwet art. 7.3.8 lid 3, twenty years after the last change; a table that names no law waits for the
 * longest term.
 */
@TestInstance(Lifecycle.PER_CLASS)
@TestMethodOrder(MethodName.class)
class B15_VerlopenUitTabellen {
    private static final String WEG = "999900006";
    private static final String BLIJFT = "999900018";
    private static final LocalDate DAG = LocalDate.of(2026, 7, 8);
    private static final List<String> MET_WET =
            List.of("antwoordregel", "declaratieregel", "start", "stop", "toewijzing");
    private static final List<String> ZONDER_WET = List.of("huishouden", "pgb", "toegang", "wachtlijst");

    private Path map;
    private Path kopie;
    private Map<String, byte[]> bestanden = Map.of();

    @BeforeAll
    void tabellen(@TempDir Path temp) throws IOException {
        map = temp.resolve("m");
        kopie = temp.resolve("kopie");
        bestanden = Persoonstabellen.van(WEG, BLIJFT);
        try (Magazijn magazijn = open()) {
            assertThat(lees(magazijn)).containsOnly(Inleesuitkomst.GELEZEN);
            Reservekopie.maak(magazijn.delen(), kopie);
        }
        assertThat(soorten(WEG)).containsAll(ZONDER_WET).contains("toewijzing", "declaratieregel");
    }

    @Test
    void eenDagTeVroegGaatErNietsWeg() throws IOException {
        List<String> soorten = soorten(WEG);
        assertThat(verlopen("2046-06-30").dossiers()).isZero();
        assertThat(soorten(WEG)).isEqualTo(soorten);
    }

    /** Both had youth care until 30 June 2026; what tables without a law say of them stays, and so does the receipt. */
    @Test
    void eenDagVerderGaanDeExportsVanBeiden() throws IOException {
        assertThat(verlopen("2046-07-01").dossiers()).isEqualTo(2);
        assertThat(soorten(WEG)).isEqualTo(ZONDER_WET);
        assertThat(soorten(BLIJFT)).doesNotContainAnyElementsOf(MET_WET).contains("pgb", "huishouden");
        assertThat(vindplaatsen(WEG)).isNotEmpty();
    }

    @Test
    void opDeLangsteTermijnNaZijnLaatstePgbIsDeEersteWegUitAlles() throws IOException {
        assertThat(verlopen("2046-12-31").dossiers()).isZero();
        assertThat(verlopen("2047-01-01").dossiers()).isEqualTo(1);
        assertThat(soorten(WEG)).isEmpty();
        assertThat(vindplaatsen(WEG)).isEmpty();
    }

    @Test
    void watDoorlooptVerlooptNooit() throws IOException {
        assertThat(verlopen("2100-01-01").dossiers()).isZero();
        assertThat(soorten(BLIJFT)).contains("pgb");
        assertThat(vindplaatsen(BLIJFT)).isNotEmpty();
    }

    @Test
    void zoGeeftNogEensInlezenNiemandTerugEnIsAllesHeel() throws IOException {
        try (Magazijn magazijn = open()) {
            assertThat(lees(magazijn)).containsOnly(Inleesuitkomst.AL_BEKEND);
            assertThat(Controle.van(magazijn.delen())).allMatch(Onderdeel::heel);
        }
        assertThat(vindplaatsen(WEG)).isEmpty();
    }

    private Vernietiging.Uitslag verlopen(String dag) {
        Vernietiging.Uitslag uitslag = new Vernietiging(
                        map,
                        Proefmagazijn.KLEIN,
                        instellingen ->
                                new Bronlezer(new Pseudoniemen(sleutels().pseudoniem()), instellingen)::lees)
                .verlopen(LocalDate.parse(dag));
        assertThat(uitslag.isVolledig()).isTrue();
        return uitslag;
    }

    /** The kinds of fact that still know somebody. */
    private List<String> soorten(String bsn) {
        String client = new Pseudoniemen(sleutels().pseudoniem()).client(bsn);
        Map<String, Long> rijen = new TreeMap<>();
        try (Magazijn magazijn = open()) {
            for (var soort : Feitsoorten.list()) {
                if (soort.isOverPersonen()) {
                    Object aantal = magazijn.vragen()
                            .stel(
                                    "SELECT count(*) FROM feit." + soort.naam() + " WHERE client = :client",
                                    Map.of("client", client))
                            .rijen()
                            .get(0)
                            .get(0);
                    rijen.put(soort.naam(), ((Number) aantal).longValue());
                }
            }
        }
        rijen.values().removeIf(aantal -> aantal == 0);
        return List.copyOf(rijen.keySet());
    }

    private List<Inleesuitkomst> lees(Magazijn magazijn) {
        List<Inleesuitkomst> uitkomsten = new ArrayList<>();
        magazijn.inlezer(Leesinstellingen.STANDAARD)
                .lees(
                        ontvanger ->
                                bestanden.forEach((naam, bytes) -> ontvanger.bestand(Bronbestand.of(naam, DAG, bytes))),
                        (Inleesregel regel) -> uitkomsten.add(regel.uitkomst()),
                        Voortgang.GEEN);
        return uitkomsten;
    }

    private List<String> vindplaatsen(String bsn) throws IOException {
        return new Vindplaatsen(map, List.of(map, kopie), bsn).list();
    }

    private Magazijn open() {
        return Magazijn.open(map, Proefmagazijn.KLEIN);
    }

    private Sleutelbos sleutels() {
        try {
            return Sleutelbos.open(map.resolve("sleutels"));
        } catch (IOException fout) {
            throw new java.io.UncheckedIOException(fout);
        }
    }
}
