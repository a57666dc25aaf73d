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
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.OptionalLong;
import java.util.TreeMap;
import java.util.stream.Collectors;
import nl.grip.voorbeeld.proces.Verloop;
import nl.grip.voorbeeld.scenario.Scenariobestand;
import nl.grip.voorbeeld.verkeer.Gemeentebestanden;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.MethodOrderer.MethodName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;
import org.junit.jupiter.api.io.TempDir;

/** Why the forecast changed, when the money is gone, what later years cost, who is silent; of one small municipality. */
@TestMethodOrder(MethodName.class)
class A51_WaaromEnWanneerTest {
    private static final String SCENARIO =
            "scenario,zaad,inwoners,wijken,aanbieders,zipf,jaren_historie,overdispersie_instroom,"
                    + "kamereffect_gemeente_sd,correctie_kans,credit_volledig_kans,credit_vertraging_mnd,indexatie_pct,"
                    + "indexatie_maand,indexatie_terugwerkend,stopper,hercodering,schok,maatregel,uitbreiding\n"
                    + "T,13,1500,2,3,1.1,3,1.3,0.05,0.05,0.30,2-7,3.5,1,nee,aanbieder 1 declareert niets meer vanaf maand 3,"
                    + "geen,geen,geen,nee\n";

    @TempDir
    private static Path map;

    @BeforeAll
    static void lees() throws IOException {
        var scenario = Scenariobestand.lees(new StringReader(SCENARIO), "T", OptionalLong.empty());
        Gemeentebestanden.schrijfZonderOvertredingen(Verloop.of(scenario, 2023), map.resolve("uit"));
        grip("inlezen", "uit/tabellen", "uit/berichten");
    }

    @Test
    void deOorzakenZijnSamenHetVerschilTotOpDeCent() {
        var toen = verwacht("2023-05-31");
        var nu = verwacht("2023-06-30");
        var rijen = rijen(prognose("2023-06-30", "--vergelijk", "2023-05-31"));
        assertThat(rijen)
                .extracting(r -> r.getField("oorzaak"))
                .contains("nieuwe_feiten", "nieuwe_instroom", "prijs", "model");
        for (var voorziening : nu.keySet()) {
            var delen = rijen.stream()
                    .filter(r -> r.getField("voorziening").equals(voorziening))
                    .collect(Collectors.toMap(r -> r.getField("oorzaak"), r -> new BigDecimal(r.getField("bedrag"))));
            var verschil = nu.get(voorziening).subtract(toen.getOrDefault(voorziening, BigDecimal.ZERO));
            assertThat(delen.remove("totaal")).as(voorziening).isEqualByComparingTo(verschil);
            assertThat(delen.values().stream().reduce(BigDecimal.ZERO, BigDecimal::add))
                    .as(voorziening)
                    .isEqualByComparingTo(verschil);
        }
        assertThat(bedrag(rijen, "totaal", "nieuwe_feiten")).isNotEqualByComparingTo("0");
        assertThat(bedrag(rijen, "totaal", "prijs")).isEqualByComparingTo("0");
    }

    @Test
    void dezelfdeDagVerschiltNietVanZichzelf() {
        assertThat(rijen(prognose("2023-05-31", "--vergelijk", "2023-05-31")))
                .isNotEmpty()
                .allSatisfy(r -> assertThat(r.getField("bedrag")).isEqualTo("0.00"));
    }

    @Test
    void eenBudgetRaaktOpOfErStaatWaaromNiet() {
        var rijen = rijen(prognose("2023-06-30", "--uitputting"));
        assertThat(rijen).hasSizeGreaterThan(3).allSatisfy(r -> {
            assertThat(r.getField("maand_op") + r.getField("reden")).isNotEmpty();
            assertThat(r.getField("maand_op")).matches("|2023-(0[1-9]|1[0-2])");
            assertThat(r.getField("kans").isEmpty())
                    .isEqualTo(!r.getField("geen_cijfer").isEmpty());
        });
        assertThat(rijen.stream().filter(r -> !r.getField("kans").isEmpty()))
                .allSatisfy(
                        r -> assertThat(new BigDecimal(r.getField("kans"))).isBetween(BigDecimal.ZERO, BigDecimal.ONE))
                .allSatisfy(r -> assertThat(r.getField("maand_op").isEmpty())
                        .isEqualTo(new BigDecimal(r.getField("kans")).compareTo(new BigDecimal("0.5")) < 0));
    }

    @Test
    void deGroeiNaDitJaarIsBevolkingGebruikEnPrijs() {
        var rijen = rijen(prognose("2023-06-30", "--meerjaren"));
        assertThat(rijen).extracting(r -> r.getField("jaar")).contains("2023", "2024", "2025", "2026", "2027");
        assertThat(rijen)
                .allSatisfy(r -> assertThat(
                                getal(r, "bevolking").add(getal(r, "gebruik")).add(getal(r, "prijs")))
                        .isEqualByComparingTo(getal(r, "groei")));
        var eerste = totaal(rijen, "2023");
        assertThat(getal(eerste, "verwacht"))
                .isEqualByComparingTo(verwacht("2023-06-30").get("totaal"));
        assertThat(getal(totaal(rijen, "2027"), "verwacht").subtract(getal(eerste, "verwacht")))
                .isEqualByComparingTo(getal(totaal(rijen, "2027"), "groei"));
        assertThat(getal(totaal(rijen, "2027"), "prijs")).isPositive();
        assertThat(breedte(totaal(rijen, "2027"))).isGreaterThan(breedte(eerste));
    }

    @Test
    void eenStilleAanbiederStaatErMetZijnBedragNaast() {
        var rijen = rijen(prognose("2023-06-30", "--per", "aanbieder"));
        var stil = rijen.stream()
                .filter(r -> r.getField("aanbieder").equals("90000001")
                        && r.getField("onderdeel").equals("totaal"))
                .findFirst()
                .orElseThrow();
        assertThat(getal(stil, "stille_aanbieders")).isPositive().isLessThanOrEqualTo(getal(stil, "verwacht"));
        assertThat(rijen.stream()
                        .filter(r -> r.getField("aanbieder").equals("totaal")
                                && r.getField("onderdeel").equals("totaal"))
                        .map(r -> getal(r, "stille_aanbieders")))
                .containsExactly(getal(stil, "stille_aanbieders"));
        assertThat(rijen(prognose("2023-02-28")))
                .allSatisfy(r -> assertThat(getal(r, "stille_aanbieders")).isEqualByComparingTo("0"));
    }

    @Test
    void elkReceptToontZijnStappenOfWaaromHetNietKan() {
        for (var recept :
                List.of("toegang", "provinciaal", "crisisopvang", "jeugd-ggz", "jeugd-vg", "gesloten", "amk")) {
            var rijen = rijen(prognose("2023-06-30", "--recept", recept, "--voorziening", "J01"));
            assertThat(rijen).extracting(r -> r.getField("grootheid")).contains("clienten", "kosten");
            assertThat(rijen.size()).isGreaterThan(4);
        }
        assertThat(rijen(prognose("2023-06-30", "--recept", "jeugdbescherming", "--voorziening", "J01")))
                .extracting(r -> r.getField("geen_cijfer"))
                .containsExactly("te_weinig_gegevens");
        assertThat(new Proefomgeving(map).grip("prognose", "--recept", "soep")).isEqualTo(2);
    }

    /** Last by its name: it changes the store. */
    @Test
    void zzEenNieuwTariefIsPrijsEnGeenGroei() throws IOException {
        Path nieuw = map.resolve("contracten-2023-06-15.csv");
        Files.writeString(nieuw, hoger(contracten()));
        grip("inlezen", nieuw.toString());
        var rijen = rijen(prognose("2023-06-30", "--vergelijk", "2023-05-31"));
        assertThat(bedrag(rijen, "totaal", "prijs")).isPositive();
        assertThat(bedrag(rijen, "pgb-jeugd", "prijs")).isEqualByComparingTo("0");
        var terugwerkend = getal(totaal(rijen(prognose("2023-06-30"))), "verwacht");
        var niet = getal(totaal(rijen(prognose("2023-06-30", "--indexatie-terugwerkend", "nee"))), "verwacht");
        assertThat(terugwerkend).isGreaterThanOrEqualTo(niet);
    }

    private static String contracten() throws IOException {
        try (var bestanden = Files.list(map.resolve("uit/tabellen"))) {
            return Files.readString(bestanden
                    .filter(p -> p.getFileName().toString().startsWith("contracten"))
                    .findFirst()
                    .orElseThrow());
        }
    }

    /** A tenth dearer in 2023. */
    private static String hoger(String tabel) {
        return tabel.lines()
                .map(regel -> {
                    var v = regel.split(";", -1);
                    if (v[8].startsWith("2023")) {
                        v[7] = new BigDecimal(v[7])
                                .multiply(new BigDecimal("1.1"))
                                .setScale(2, java.math.RoundingMode.HALF_UP)
                                .toPlainString();
                    }
                    return String.join(";", v);
                })
                .collect(Collectors.joining("\n", "", "\n"));
    }

    private static Map<String, BigDecimal> verwacht(String dag) {
        var uit = new TreeMap<String, BigDecimal>();
        rijen(prognose(dag, "--per", "voorziening")).stream()
                .filter(r -> r.getField("onderdeel").equals("totaal"))
                .forEach(r -> uit.put(r.getField("voorziening"), getal(r, "verwacht")));
        return uit;
    }

    private static BigDecimal bedrag(List<NamedCsvRecord> rijen, String voorziening, String oorzaak) {
        return rijen.stream()
                .filter(r -> r.getField("voorziening").equals(voorziening)
                        && r.getField("oorzaak").equals(oorzaak))
                .map(r -> getal(r, "bedrag"))
                .findFirst()
                .orElseThrow();
    }

    private static NamedCsvRecord totaal(List<NamedCsvRecord> rijen, String jaar) {
        return rijen.stream()
                .filter(r -> r.getField("jaar").equals(jaar)
                        && r.getField("voorziening").equals("totaal"))
                .findFirst()
                .orElseThrow();
    }

    private static NamedCsvRecord totaal(List<NamedCsvRecord> rijen) {
        return rijen.stream()
                .filter(r -> r.getField("onderdeel").equals("totaal"))
                .findFirst()
                .orElseThrow();
    }

    private static BigDecimal breedte(NamedCsvRecord rij) {
        return getal(rij, "p90").subtract(getal(rij, "p10"));
    }

    private static BigDecimal getal(NamedCsvRecord rij, String kolom) {
        return rij.getField(kolom).isEmpty() ? BigDecimal.ZERO : new BigDecimal(rij.getField(kolom));
    }

    private static String prognose(String dag, String... meer) {
        var woorden = new ArrayList<>(
                List.of("prognose", "--jaar", "2023", "--peildatum", dag, "--trekkingen", "100", "--formaat", "csv"));
        woorden.addAll(List.of(meer));
        return grip(woorden.toArray(String[]::new));
    }

    private static String grip(String... woorden) {
        return new Proefomgeving(map).gelukt(woorden);
    }
}
