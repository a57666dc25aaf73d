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
import java.util.OptionalLong;
import java.util.function.Predicate;
import nl.grip.voorbeeld.proces.Verloop;
import nl.grip.voorbeeld.scenario.Scenariobestand;
import nl.grip.voorbeeld.verkeer.Gemeentebestanden;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Steering on what the store holds: budget beside costs, reserve, registers with versions, instruments on own volume. */
class A50_SturenOpHetMagazijnTest {
    private static final String SCENARIO =
            "scenario,zaad,inwoners,wijken,aanbieders,zipf,jaren_historie,overdispersie_instroom,"
                    + "kamereffect_gemeente_sd,correctie_kans,credit_volledig_kans,credit_vertraging_mnd,indexatie_pct,"
                    + "indexatie_maand,indexatie_terugwerkend,stopper,hercodering,schok,maatregel,uitbreiding\n"
                    + "T,13,300,2,4,1.1,1,1.3,0.05,0.05,0.30,2-7,3.5,1,nee,geen,geen,geen,geen,geen\n";
    private static final String RISICOS =
            "risico;kans_laag;kans_hoog;kosten_laag;kosten_hoog\nzorgval;0.5;0.5;100;300\n";

    @TempDir
    private static Path map;

    @BeforeAll
    static void lees() throws IOException {
        var scenario = Scenariobestand.lees(new StringReader(SCENARIO), "T", OptionalLong.empty());
        Gemeentebestanden.schrijfZonderOvertredingen(Verloop.of(scenario, 2023), map.resolve("uit"));
        schrijf(
                "uit/tabellen/reserve-2023-01-15.csv",
                "jaar;onderdeel;bron;structureel;bedrag\n"
                        + "2023;begin;;nee;100.00\n2023;tekort jeugd;;nee;-40.00\n2024;tekort jeugd;;nee;-70.00\n");
        schrijf(
                "uit/tabellen/ritten-2023-02-01.csv",
                "maand;bestemming;zone;uur;aantal;bedrag\n"
                        + "2023-01;ziekenhuis;1;9;30;300.00\n2023-01;winkel;2;10;10;50.00\n");
        schrijf(
                "uit/tabellen/grootboek-2023-03-01.csv",
                "boekdatum;periode;grootboekrekening;kostenplaats;taakveld;leverancier_agb;bedrag;omschrijving\n"
                        + "2023-02-01;2023-01;4000;buurthuis;6.3;;30.00;huur\n"
                        + "2023-02-01;2023-01;4000;buurthuis;6.5;;10.00;toegang\n");
        assertThat(grip(0, "inlezen", "uit/tabellen", "uit/berichten")).contains("gelezen");
    }

    @Test
    void overzichtTeltOpVoorElkeOnderverdelingEnIsDePrognose() {
        var perVoorziening = overzicht("voorziening");
        var totaal = rij(perVoorziening, r -> r.getField("voorziening").equals("totaal"));
        for (var per : List.of("voorziening", "taakveld", "programma", "afbakening", "wijkteam")) {
            var rijen = overzicht(per);
            for (var kolom : List.of("begroot", "gerealiseerd", "verwacht", "afwijking")) {
                assertThat(som(rijen, kolom, r -> !r.getField(per).equals("totaal")))
                        .as(per + " " + kolom)
                        .isEqualByComparingTo(totaal.getField(kolom));
            }
        }
        var prognose = csv("prognose", "--peildatum", "2023-06-30", "--per", "voorziening");
        var band = rij(
                prognose,
                r -> r.getField("voorziening").equals("totaal")
                        && r.getField("onderdeel").equals("totaal"));
        assertThat(totaal.getField("p10") + " " + totaal.getField("p90"))
                .isEqualTo(band.getField("p10") + " " + band.getField("p90"));
        assertThat(som(
                        prognose,
                        "verwacht",
                        r -> r.getField("voorziening").equals("totaal")
                                && r.getField("onderdeel").equals("totaal")))
                .isPositive()
                .isEqualByComparingTo(totaal.getField("verwacht"));
    }

    /** Of 40 euro on one kostenplaats 10 are of another taakveld. */
    @Test
    void eenKostenplaatsOpTweeTaakveldenStaatOnderBeide() {
        assertThat(rij(overzicht("voorziening"), r -> r.getField("voorziening").equals("buurthuis"))
                        .getField("gerealiseerd"))
                .isEqualTo("40.00");
        var per = overzicht("taakveld");
        assertThat(rij(per, r -> r.getField("taakveld").equals("6.3")).getField("gerealiseerd"))
                .isEqualTo("30.00");
        assertThat(rij(per, r -> r.getField("taakveld").equals("6.5")).getField("gerealiseerd"))
                .isEqualTo("10.00");
    }

    /** Declared of the year and known, as the figure uitgaven has it, plus the ledger of who never declares. */
    @Test
    void gerealiseerdIsWatIsGedeclareerdEnBuitenDeBerichtenOmGeboekt() {
        var uitgaven = csv("inzicht", "uitgaven", "--peildatum", "2023-06-30", "--filter", "maand=2023-01..2023-12");
        var gedeclareerd = som(uitgaven, "waarde", r -> r.getField("grootheid").equals("gedeclareerd"));
        var gedekt = csv("prognose", "--peildatum", "2023-06-30");
        assertThat(gedeclareerd)
                .isPositive()
                .isEqualByComparingTo(
                        som(gedekt, "verwacht", r -> r.getField("onderdeel").equals("gedeclareerd")));
        var totaal =
                rij(overzicht("voorziening"), r -> r.getField("voorziening").equals("totaal"));
        assertThat(new BigDecimal(totaal.getField("gerealiseerd"))).isGreaterThanOrEqualTo(gedeclareerd);
    }

    @Test
    void beeldEnReserveKomenUitHetMagazijn() {
        assertThat(grip(0, "begroting", "reserve", "--formaat", "csv"))
                .isEqualTo("jaar;begin;storting;onttrekking;einde\n"
                        + "2023;100.00;0.00;40.00;60.00\n2024;60.00;0.00;70.00;-10.00\n");
        assertThat(grip(0, "begroting", "reserve", "--zonder", "tekort jeugd", "--formaat", "csv"))
                .isEqualTo("jaar;begin;storting;onttrekking;einde\n"
                        + "2023;100.00;0.00;0.00;100.00\n2024;100.00;0.00;0.00;100.00\n");
        assertThat(fout(2, "begroting", "reserve", "--zonder", "tekort jeugt"))
                .contains("Er is geen onderdeel 'tekort jeugt'", "Bedoelt u 'tekort jeugd'?");
        var beeld = csv("begroting", "beeld");
        assertThat(beeld).allSatisfy(r -> assertThat(r.getField("geen_cijfer")).isEmpty());
        assertThat(som(
                        beeld,
                        "saldo",
                        r -> r.getField("jaar").equals("2023")
                                && r.getField("laag").equals("totaal")))
                .isEqualByComparingTo(rij(
                                overzicht("voorziening"),
                                r -> r.getField("voorziening").equals("totaal"))
                        .getField("begroot"));
    }

    @Test
    void eenRegisterMetEenFoutWordtNietBewaardEnEenGoedeKrijgtEenVersie() throws IOException {
        schrijf("fout.csv", RISICOS + "tweede;0.5;1.5;1;2\nderde;0.1;0.2;1,5;2\n");
        assertThat(fout(2, "register", "bewaar", "risico", "fout.csv", "--wie", "controller", "--waarom", "opzet"))
                .contains("fout.csv:3 kans_hoog", "fout.csv:4 kosten_laag");
        assertThat(csv("register", "versies", "risico")).isEmpty();
        schrijf("goed.csv", RISICOS);
        assertThat(fout(2, "register", "bewaar", "risico", "goed.csv", "--wie", "controller", "--waarom", " "))
                .contains("wie dit wijzigt en waarom");
        fout(2, "register", "bewaar", "risico", "goed.csv", "--wie", "", "--waarom", "opzet");
        assertThat(csv("register", "versies", "risico")).isEmpty();
        fout(0, "register", "bewaar", "risico", "goed.csv", "--wie", "controller", "--waarom", "opzet");
        schrijf("goed.csv", RISICOS.replace("300", "500"));
        fout(0, "register", "bewaar", "risico", "goed.csv", "--wie", "wethouder", "--waarom", "na de raad");
        assertThat(csv("register", "versies", "risico"))
                .extracting(r -> r.getField("versie") + " " + r.getField("wie") + " " + r.getField("waarom"))
                .containsExactly("1 controller opzet", "2 wethouder na de raad");
        assertThat(grip(0, "register", "toon", "risico", "--versie", "1")).isEqualTo(RISICOS);
        assertThat(rij(csv("risico"), r -> r.getField("risico").equals("totaal"))
                        .getField("verwacht"))
                .isEqualTo("150.00");
        assertThat(rij(
                                csv("weerstand", "--reserve", "500"),
                                r -> r.getField("grootheid").equals("kans_op_tekort"))
                        .getField("waarde"))
                .isEqualTo("0.000000");
    }

    @Test
    void bekostigingRekentOpHetEigenVolume() {
        var uren = csv("inzicht", "volume", "--peildatum", "2023-06-30", "--filter", "eenheid=04|01").stream()
                .map(r -> r.getField("voorziening"))
                .distinct()
                .toList();
        assertThat(uren).isNotEmpty();
        var rijen = csv(
                "bekostiging",
                "--voorziening",
                uren.get(0),
                "--jaar",
                "2022",
                "--trajectprijs",
                "1000",
                "--plafond",
                "0",
                "--gemiddelde",
                "0",
                "--staffel",
                "0",
                "--korting",
                "0.25");
        if (rijen.size() > 1) {
            assertThat(waarde(rijen, "kosten_per_traject").scale()).isEqualTo(2);
            assertThat(waarde(rijen, "aandeel_boven_omslag").scale()).isEqualTo(6);
            assertThat(waarde(rijen, "kosten_met_plafond")).isEqualByComparingTo("0");
            assertThat(waarde(rijen, "kosten_op_gemiddelde")).isEqualByComparingTo("0");
            assertThat(waarde(rijen, "kosten_met_staffel"))
                    .isCloseTo(
                            waarde(rijen, "kosten_per_uur").multiply(new BigDecimal("0.75")),
                            org.assertj.core.data.Offset.offset(new BigDecimal("0.01")));
            assertThat(waarde(rijen, "kosten_per_traject"))
                    .isEqualByComparingTo(waarde(rijen, "trajecten").multiply(BigDecimal.valueOf(1000)));
        }
        assertThat(csv("bekostiging", "--voorziening", "bestaatniet", "--trajectprijs", "1")
                        .get(0)
                        .getField("geen_cijfer"))
                .isEqualTo("geen_bron");
        assertThat(fout(0, "bekostiging", "--voorziening", "bestaatniet", "--trajectprijs", "1", "--jaar", "2022"))
                .contains("Van bestaatniet begon in 2022 geen toewijzing");
        assertThat(fout(2, "bekostiging", "--voorziening", "W01", "--trajectprijs", "1e308"))
                .contains("--trajectprijs");
        assertThat(fout(2, "bekostiging", "--voorziening", "W01", "--trajectprijs", "1", "--staffel", "4"))
                .contains("--staffel en --korting gaan samen");
    }

    /** What comes out of a store goes into a region as it is. */
    @Test
    void watEenGemeenteInbrengtIsDeTabelVanVerevening() throws IOException {
        var inbreng = grip(0, "inbreng", "--peildatum", "2023-12-31", "--formaat", "csv");
        assertThat(inbreng)
                .startsWith("gemeente;jaar;eigen_kosten;verwacht;gewicht;storting\n")
                .hasLineCount(2);
        schrijf("regio.csv", inbreng + "9999;2023;100.00;100.00;50;0.00\n");
        assertThat(csv("verevening", "regio.csv", "--model", "sleutel")).hasSize(2);
        assertThat(fout(2, "inbreng", "--domein", "Jeugdwet")).contains("Kies Jeugd of Wmo");
        assertThat(csv("inbreng", "--peildatum", "2023-12-30"))
                .as("2023 loopt nog")
                .isEmpty();
    }

    /** Each voorziening a zorgvorm: together what the municipality brings in without telling them apart. */
    @Test
    void perVoorzieningIsElkeVoorzieningEenZorgvorm() throws IOException {
        var samen = csv("inbreng", "--peildatum", "2023-12-31");
        var apart = csv("inbreng", "--peildatum", "2023-12-31", "--per", "voorziening");
        assertThat(apart)
                .hasSizeGreaterThan(samen.size())
                .allSatisfy(r -> assertThat(r.getField("zorgvorm")).startsWith("J"));
        assertThat(som(apart, "eigen_kosten", r -> true))
                .isPositive()
                .isEqualByComparingTo(som(samen, "eigen_kosten", r -> true));
        assertThat(som(apart, "verwacht", r -> true)).isEqualByComparingTo(som(samen, "verwacht", r -> true));
        assertThat(fout(2, "inbreng", "--per", "wijk")).contains("Kies gemeente of voorziening");
        schrijf(
                "zorgvormen.csv",
                grip(0, "inbreng", "--peildatum", "2023-12-31", "--per", "voorziening", "--formaat", "csv"));
        assertThat(csv("verevening", "zorgvormen.csv", "--model", "sleutel")).isNotEmpty();
    }

    /** A year that is over and one that is still to come: every row of teams is again a part of the total. */
    @Test
    void perWijkteamKanOokInEenAnderJaar() {
        for (var jaar : List.of("2022", "2024")) {
            var regels =
                    csv("begroting", "overzicht", "--peildatum", "2023-06-30", "--jaar", jaar, "--per", "wijkteam");
            var totaal = rij(regels, r -> r.getField("wijkteam").equals("totaal"));
            assertThat(regels).as(jaar).hasSizeGreaterThan(2);
            assertThat(som(regels, "gerealiseerd", r -> !r.getField("wijkteam").equals("totaal")))
                    .as(jaar)
                    .isEqualByComparingTo(totaal.getField("gerealiseerd"));
            assertThat(totaal.getField("geen_cijfer"))
                    .as(jaar + " is niet begroot")
                    .isEqualTo("geen_bron");
        }
        var eerder = csv("begroting", "overzicht", "--peildatum", "2023-06-30", "--jaar", "2022", "--per", "wijkteam");
        assertThat(som(eerder, "gerealiseerd", A50_SturenOpHetMagazijnTest::isTeam))
                .isPositive();
        var later = csv("begroting", "overzicht", "--peildatum", "2023-06-30", "--jaar", "2024", "--per", "wijkteam");
        assertThat(som(later, "gerealiseerd", A50_SturenOpHetMagazijnTest::isTeam))
                .isZero();
    }

    private static boolean isTeam(NamedCsvRecord regel) {
        return !List.of("totaal", "onbekend").contains(regel.getField("wijkteam"));
    }

    /** 350 euro for 40 rides is 8.75 a ride. */
    @Test
    void vervoerTeltRittenEnKostenPerRit() {
        assertThat(grip(0, "vervoer", "--jaar", "2023", "--formaat", "csv"))
                .isEqualTo("jaar;bestemming;ritten;bedrag;kosten_per_rit;aandeel;geen_cijfer\n"
                        + "2023;totaal;40;350.00;8.750000;1.000000;\n"
                        + "2023;winkel;10;50.00;5.000000;0.250000;\n"
                        + "2023;ziekenhuis;30;300.00;10.000000;0.750000;\n");
    }

    private static List<NamedCsvRecord> overzicht(String per) {
        return csv("begroting", "overzicht", "--peildatum", "2023-06-30", "--per", per);
    }

    private static BigDecimal waarde(List<NamedCsvRecord> rijen, String grootheid) {
        return new BigDecimal(
                rij(rijen, r -> r.getField("grootheid").equals(grootheid)).getField("waarde"));
    }

    private static NamedCsvRecord rij(List<NamedCsvRecord> rijen, Predicate<NamedCsvRecord> welke) {
        return rijen.stream().filter(welke).findFirst().orElseThrow();
    }

    private static BigDecimal som(List<NamedCsvRecord> rijen, String kolom, Predicate<NamedCsvRecord> welke) {
        return rijen.stream()
                .filter(welke)
                .map(r -> new BigDecimal(r.getField(kolom)))
                .reduce(BigDecimal.ZERO, BigDecimal::add);
    }

    private static List<NamedCsvRecord> csv(String... woorden) {
        var alle = new ArrayList<>(List.of(woorden));
        alle.addAll(List.of("--formaat", "csv"));
        return rijen(grip(0, alle.toArray(String[]::new)));
    }

    private static String grip(int afloop, String... woorden) {
        var omgeving = new Proefomgeving(map);
        assertThat(omgeving.grip(woorden)).as(omgeving.fout()).isEqualTo(afloop);
        return omgeving.uit();
    }

    private static String fout(int afloop, String... woorden) {
        var omgeving = new Proefomgeving(map);
        assertThat(omgeving.grip(woorden)).as(omgeving.fout()).isEqualTo(afloop);
        return omgeving.fout();
    }

    private static void schrijf(String naam, String tekst) throws IOException {
        Files.writeString(map.resolve(naam), tekst);
    }
}
