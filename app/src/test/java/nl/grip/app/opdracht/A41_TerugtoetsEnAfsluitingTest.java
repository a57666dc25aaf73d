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
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalLong;
import java.util.function.Predicate;
import nl.grip.app.proefgemeente.Proefgemeente;
import nl.grip.voorbeeld.proces.Verloop;
import nl.grip.voorbeeld.scenario.Scenario;
import nl.grip.voorbeeld.scenario.Scenariobestand;
import nl.grip.voorbeeld.verkeer.Gemeentebestanden;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The account of a year that is over: closed on 31 January with what was in, and what came of it half a year later. */
class A41_TerugtoetsEnAfsluitingTest {
    private static final String SCENARIO =
            "scenario,zaad,inwoners,wijken,aanbieders,zipf,jaren_historie,overdispersie_instroom,"
                    + "kamereffect_gemeente_sd,correctie_kans,credit_volledig_kans,credit_vertraging_mnd,indexatie_pct,"
                    + "indexatie_maand,indexatie_terugwerkend,stopper,hercodering,schok,maatregel,uitbreiding\n"
                    + "T,12,1200,4,9,1.1,2,1.3,0.05,0.05,0.30,2-7,3.5,1,nee,geen,geen,geen,geen,geen\n";
    private static final int JAAR = 2023;
    private static final LocalDate DICHT = LocalDate.of(2024, 1, 31);

    @TempDir
    private static Path map;

    private static Proefgemeente waarheid;
    private static String eerste;
    private static String tweede;

    @BeforeAll
    static void sluitAfEnLeesVerder() throws IOException {
        Scenario scenario = Scenariobestand.lees(new StringReader(SCENARIO), "T", OptionalLong.empty());
        waarheid = Proefgemeente.van(scenario, JAAR);
        Gemeentebestanden.schrijfZonderOvertredingen(Verloop.of(scenario, JAAR), map.resolve("uit"));
        List<String> vroeg = new ArrayList<>(List.of("inlezen", "uit/tabellen"));
        List<String> laat = new ArrayList<>(List.of("inlezen"));
        try (var zips = Files.list(map.resolve("uit/berichten"))) {
            zips.map(zip -> "uit/berichten/" + zip.getFileName())
                    .sorted()
                    .forEach(zip -> (isVroeg(zip) ? vroeg : laat).add(zip));
        }
        assertThat(laat).hasSizeGreaterThan(1);
        grip(vroeg.toArray(String[]::new));
        eerste = grip(
                "afsluiting", "jaarrekening", "--jaar", "2023", "--peildatum", DICHT.toString(), "--formaat", "csv");
        grip(laat.toArray(String[]::new));
        tweede = grip("afsluiting", "jaarrekening", "--formaat", "csv");
    }

    private static boolean isVroeg(String zip) {
        return zip.compareTo("uit/berichten/2024-02") < 0;
    }

    @Test
    void eenAfsluitingBlijftZoalsZijWas() {
        assertThat(tweede).isEqualTo(eerste);
        assertThat(bedrag(totaal(eerste), "gedeclareerd")).isEqualTo(euro(gedeclareerd(DICHT)));
    }

    @Test
    void nogTeBetalenIsBijnaWatErEchtKwam() {
        double werkelijk = euro(gedeclareerd(LocalDate.MAX)).doubleValue();

        assertThat(bedrag(totaal(eerste), "totaal").doubleValue()).isBetween(0.97 * werkelijk, 1.03 * werkelijk);
    }

    @Test
    void deNaloopIsHetVerschilMetToen() {
        var naloop =
                totaal(grip("afsluiting", "jaarrekening", "--naloop", "--peildatum", "2024-09-30", "--formaat", "csv"));

        assertThat(bedrag(naloop, "betaald"))
                .isEqualTo(euro(gedeclareerd(LocalDate.of(2024, 9, 30)) - gedeclareerd(DICHT)));
        assertThat(bedrag(naloop, "betaald"))
                .isEqualTo(bedrag(naloop, "nagekomen")
                        .add(bedrag(naloop, "credits"))
                        .add(bedrag(naloop, "prijs"))
                        .add(bedrag(naloop, "afkeur")));
        assertThat(bedrag(naloop, "rest"))
                .isEqualTo(bedrag(naloop, "nog_te_betalen").subtract(bedrag(naloop, "betaald")));
        assertThat(bedrag(naloop, "nagekomen")).isPositive();
    }

    @Test
    void eenNaamIsEenAfsluiting() {
        var omgeving = new Proefomgeving(map);

        assertThat(omgeving.grip("afsluiting", "jaarrekening", "--jaar", "2022", "--peildatum", "2023-01-31"))
                .isEqualTo(2);
        assertThat(omgeving.fout()).contains("jaarrekening").contains("2023");
        assertThat(new Proefomgeving(map).grip("afsluiting", "nieuw")).isEqualTo(2);
    }

    @Test
    void eenLopendJaarGaatNietDicht() {
        var omgeving = new Proefomgeving(map);

        assertThat(omgeving.grip("afsluiting", "vroeg", "--jaar", "2023", "--peildatum", "2023-09-30"))
                .isEqualTo(2);
        assertThat(omgeving.fout()).contains("loopt nog");
    }

    @Test
    void deLijstNoemtElkeAfsluiting() {
        var lijst = rijen(grip("afsluiting", "--formaat", "csv"));

        assertThat(lijst).extracting(rij -> rij.getField("afsluiting")).contains("jaarrekening");
        assertThat(lijst.get(0).getField("sha256")).hasSize(64);
    }

    @Test
    void deTerugtoetsStaatNaastWatUitkwam() {
        var rijen = rijen(grip("terugtoets", "--jaar", "2023", "--trekkingen", "200", "--formaat", "csv"));
        var totaal = rijen.stream()
                .filter(rij -> rij.getField("voorziening").equals("totaal"))
                .toList();

        assertThat(rijen.get(0).getHeader())
                .containsExactly(
                        "jaar",
                        "peildatum",
                        "voorziening",
                        "regel",
                        "verwacht",
                        "werkelijk",
                        "fout",
                        "p025",
                        "p10",
                        "p25",
                        "p75",
                        "p90",
                        "p975",
                        "intervalscore80",
                        "crps");
        assertThat(totaal.stream().map(rij -> rij.getField("peildatum")).distinct())
                .hasSize(12);
        assertThat(totaal.stream().map(rij -> rij.getField("regel")).distinct())
                .contains("grip", "N1", "N2", "N3", "N4", "N5", "N6");
        assertThat(totaal).allSatisfy(rij -> {
            assertThat(bedrag(rij, "werkelijk")).isEqualTo(euro(kosten()));
            assertThat(bedrag(rij, "fout")).isEqualTo(bedrag(rij, "verwacht").subtract(bedrag(rij, "werkelijk")));
        });
    }

    @Test
    void vanEenLopendJaarIsErNogGeenTerugtoets() {
        var omgeving = new Proefomgeving(map);

        assertThat(omgeving.grip("terugtoets", "--jaar", "2030")).isEqualTo(2);
        assertThat(omgeving.fout()).contains("2030");
        assertThat(omgeving.grip("terugtoets", "--jaar", "2147483647")).isEqualTo(2);
    }

    @Test
    void vanEenJaarZonderRekeningenIsErGeenTerugtoetsMetNullen() {
        var omgeving = new Proefomgeving(map);

        assertThat(omgeving.grip("terugtoets", "--jaar", "2015", "--formaat", "csv"))
                .isEqualTo(2);
        assertThat(omgeving.uit()).isEmpty();
        assertThat(omgeving.fout()).contains("Over hulp in 2015 is niets gedeclareerd");
    }

    private static long kosten() {
        return waarheid.jaarkosten().stream()
                .filter(r -> r.jaar() == JAAR && r.peildatum().equals(LocalDate.of(JAAR, 6, 30)))
                .mapToLong(r -> r.totaal())
                .sum();
    }

    /** Cents that messages had carried for the year on that day. */
    private static long gedeclareerd(LocalDate dag) {
        Predicate<LocalDate> bekend = d -> !d.isAfter(dag);
        return waarheid.feiten().declaraties().stream()
                .filter(d -> d.maand().getYear() == JAAR
                        && bekend.test(d.ontvangenOp())
                        && d.afgewezenOp().filter(bekend).isEmpty())
                .mapToLong(d -> d.centen())
                .sum();
    }

    private static String grip(String... woorden) {
        return new Proefomgeving(map).gelukt(woorden);
    }

    private static NamedCsvRecord totaal(String csv) {
        var rijen = rijen(csv);
        return rijen.get(rijen.size() - 1);
    }

    private static BigDecimal bedrag(NamedCsvRecord rij, String kolom) {
        return new BigDecimal(rij.getField(kolom));
    }

    private static BigDecimal euro(long centen) {
        return BigDecimal.valueOf(centen, 2);
    }
}
