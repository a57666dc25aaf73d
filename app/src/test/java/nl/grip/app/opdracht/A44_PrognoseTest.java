// SPDX-License-Identifier: EUPL-1.2
package nl.grip.app.opdracht;

import static nl.grip.app.opdracht.Csvrijen.rijen;
import static org.assertj.core.api.Assertions.assertThat;

import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.io.IOException;
import java.io.StringReader;
import java.math.BigDecimal;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalLong;
import java.util.TreeMap;
import java.util.function.Predicate;
import nl.grip.voorbeeld.proces.Verloop;
import nl.grip.voorbeeld.scenario.Scenariobestand;
import nl.grip.voorbeeld.verkeer.Gemeentebestanden;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What a year will cost: the parts add up, the bands are in order, and the same question has the same answer. */
class A44_PrognoseTest {
    private static final String SCENARIO =
            "scenario,zaad,inwoners,wijken,aanbieders,zipf,jaren_historie,overdispersie_instroom,"
                    + "kamereffect_gemeente_sd,correctie_kans,credit_volledig_kans,credit_vertraging_mnd,indexatie_pct,"
                    + "indexatie_maand,indexatie_terugwerkend,stopper,hercodering,schok,maatregel,uitbreiding\n"
                    + "T,13,700,3,6,1.1,1,1.3,0.05,0.05,0.30,2-7,3.5,1,nee,geen,geen,geen,geen,geen\n";

    @TempDir
    private static Path map;

    private static String antwoord;

    @BeforeAll
    static void lees() throws IOException {
        var scenario = Scenariobestand.lees(new StringReader(SCENARIO), "T", OptionalLong.empty());
        Gemeentebestanden.schrijfZonderOvertredingen(Verloop.of(scenario, 2023), map.resolve("uit"));
        grip("inlezen", "uit/tabellen", "uit/berichten");
        antwoord = prognose("2023-06-30", "--per", "voorziening,aanbieder");
    }

    @Test
    void deKolommenZijnDieVanHetContract() {
        assertThat(antwoord.lines().findFirst())
                .hasValue("jaar;peildatum;voorziening;aanbieder;onderdeel;verwacht;"
                        + "p025;p10;p25;p50;p75;p90;p975;gekalibreerd;geen_cijfer;stille_aanbieders");
    }

    @Test
    void onderdelenTellenOpTotHunTotaal() {
        var sommen = new TreeMap<String, BigDecimal>();
        var totalen = new TreeMap<String, BigDecimal>();
        for (var rij : rijen(antwoord)) {
            var naar = rij.getField("onderdeel").equals("totaal") ? totalen : sommen;
            naar.merge(rij.getField("voorziening") + rij.getField("aanbieder"), verwacht(rij), BigDecimal::add);
        }
        assertThat(sommen).hasSizeGreaterThan(3).isEqualTo(totalen);
    }

    @Test
    void rijenTellenOpTotDeRijTotaal() {
        for (var kolom : List.of("voorziening", "aanbieder")) {
            var ander = kolom.equals("voorziening") ? "aanbieder" : "voorziening";
            var sommen = new TreeMap<String, BigDecimal>();
            var totalen = new TreeMap<String, BigDecimal>();
            for (var rij : rijen(antwoord)) {
                var naar = rij.getField(kolom).equals("totaal") ? totalen : sommen;
                naar.merge(rij.getField(ander) + "|" + rij.getField("onderdeel"), verwacht(rij), BigDecimal::add);
            }
            assertThat(sommen).isEqualTo(totalen);
        }
    }

    @Test
    void elkeUitsplitsingTeltOpTotDezelfdeTotalen() {
        var totaal = totalen(prognose("2023-06-30"));
        for (var per : List.of("wijk", "voorziening,aanbieder,wijk")) {
            var uitsplitsing = prognose("2023-06-30", "--per", per);
            var kolommen = List.of(per.split(","));
            assertThat(som(uitsplitsing, rij -> kolommen.stream().allMatch(k -> isTotaal(rij, k))))
                    .isEqualTo(totaal);
            assertThat(som(uitsplitsing, rij -> kolommen.stream().noneMatch(k -> isTotaal(rij, k))))
                    .isEqualTo(totaal);
        }
    }

    @Test
    void watGedeclareerdIsIsWatHetCijferUitgavenZegt() {
        var uitgaven = new TreeMap<String, BigDecimal>();
        for (var rij : rijen(grip(
                "inzicht",
                "uitgaven",
                "--peildatum",
                "2023-06-30",
                "--filter",
                "maand=2023-01..2023-12",
                "--formaat",
                "csv"))) {
            if (rij.getField("grootheid").equals("gedeclareerd")) {
                uitgaven.merge(rij.getField("voorziening"), new BigDecimal(rij.getField("waarde")), BigDecimal::add);
            }
        }
        var gedeclareerd = new TreeMap<String, BigDecimal>();
        for (var rij : rijen(antwoord)) {
            if (rij.getField("onderdeel").equals("gedeclareerd")
                    && isTotaal(rij, "aanbieder")
                    && verwacht(rij).signum() != 0) {
                gedeclareerd.put(rij.getField("voorziening"), verwacht(rij));
            }
        }
        gedeclareerd.remove("totaal");
        assertThat(gedeclareerd).hasSizeGreaterThan(3);
        uitgaven.values().removeIf(bedrag -> bedrag.signum() == 0);
        assertThat(gedeclareerd)
                .usingComparatorForType(BigDecimal::compareTo, BigDecimal.class)
                .isEqualTo(uitgaven);
    }

    @Test
    void eenTweedeMagazijnInAndereVolgordeGeeftDezelfdeBytes() {
        grip("inlezen", "--magazijn", "tweede", "uit/berichten", "uit/tabellen");
        assertThat(prognose("2023-06-30", "--per", "voorziening,aanbieder", "--magazijn", "tweede"))
                .isEqualTo(antwoord);
    }

    @Test
    void kwantielenStaanOpVolgorde() {
        assertThat(rijen(antwoord))
                .allSatisfy(rij -> assertThat(rij.getFields().subList(6, 13).stream()
                                .map(BigDecimal::new)
                                .toList())
                        .isSorted());
    }

    @Test
    void dezelfdeVraagGeeftDezelfdeBytes() {
        assertThat(prognose("2023-06-30", "--per", "voorziening,aanbieder")).isEqualTo(antwoord);
    }

    @Test
    void inDeToekomstIsErGeenCijfer() {
        var rij = rijen(prognose("2031-06-30")).get(0);

        assertThat(rij.getField("verwacht")).isEmpty();
        assertThat(rij.getField("geen_cijfer")).isEqualTo("peildatum_in_toekomst");
    }

    /** Each year ahead costs memory; nobody has a use for the year 99999. */
    @Test
    void teVerVooruitIsErGeenCijfer() {
        for (var jaar : List.of("2034", "99999", "2147483647")) {
            var rij = rijen(grip("prognose", "--jaar", jaar, "--peildatum", "2023-06-30", "--formaat", "csv"))
                    .get(0);
            assertThat(rij.getField("verwacht")).isEmpty();
            assertThat(rij.getField("geen_cijfer")).isEqualTo("te_weinig_gegevens");
        }
    }

    @Test
    void eenOnbekendeUitsplitsingIsVerkeerdGevraagd() {
        assertThat(new Proefomgeving(map).grip("prognose", "--per", "maan")).isEqualTo(2);
    }

    @Test
    void tweeVragenTegelijkIsVerkeerdGevraagd() {
        var omgeving = new Proefomgeving(map);

        assertThat(omgeving.grip("prognose", "--vergelijk", "2023-05-31", "--uitputting"))
                .isEqualTo(2);
        assertThat(omgeving.fout()).contains("gaan niet samen");
    }

    private static String prognose(String dag, String... meer) {
        var woorden = new ArrayList<>(
                List.of("prognose", "--jaar", "2023", "--peildatum", dag, "--trekkingen", "200", "--formaat", "csv"));
        woorden.addAll(List.of(meer));
        return grip(woorden.toArray(String[]::new));
    }

    private static String grip(String... woorden) {
        return new Proefomgeving(map).gelukt(woorden);
    }

    private static boolean isTotaal(NamedCsvRecord rij, String kolom) {
        return rij.getField(kolom).equals("totaal");
    }

    private static TreeMap<String, BigDecimal> totalen(String csv) {
        return som(csv, rij -> true);
    }

    private static TreeMap<String, BigDecimal> som(String csv, Predicate<NamedCsvRecord> past) {
        var uit = new TreeMap<String, BigDecimal>();
        rijen(csv).stream()
                .filter(past)
                .forEach(rij -> uit.merge(rij.getField("onderdeel"), verwacht(rij), BigDecimal::add));
        return uit;
    }

    private static BigDecimal verwacht(NamedCsvRecord rij) {
        return new BigDecimal(rij.getField("verwacht"));
    }
}
