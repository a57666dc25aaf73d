// SPDX-License-Identifier: EUPL-1.2
package nl.grip.app.opdracht;

import static nl.grip.app.opdracht.Csvrijen.rijen;
import static org.assertj.core.api.Assertions.assertThat;

import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.io.IOException;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Registers with versions, instruments on own volume, rides and what a municipality brings to a region, from what the store holds. */
class A62_RegistersEnEigenVolumeTest extends Stuurmagazijn {
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
                "0.25",
                "--programma",
                "2",
                "--programma-uren",
                "3");
        assertThat(rijen).hasSizeGreaterThan(8);
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
        assertThat(waarde(rijen, "kosten_programma"))
                .isCloseTo(
                        waarde(rijen, "uurtarief").multiply(new BigDecimal("6")),
                        org.assertj.core.data.Offset.offset(new BigDecimal("0.01")));
        assertThat(waarde(rijen, "verschil_door_aantal").add(waarde(rijen, "verschil_door_uren")))
                .isEqualByComparingTo(waarde(rijen, "verschil_met_programma"))
                .isEqualByComparingTo(waarde(rijen, "kosten_per_uur").subtract(waarde(rijen, "kosten_programma")));
        assertThat(csv("bekostiging", "--voorziening", "bestaatniet", "--trajectprijs", "1")
                        .get(0)
                        .getField("geen_cijfer"))
                .isEqualTo("geen_bron");
        assertThat(fout(0, "bekostiging", "--voorziening", "bestaatniet", "--trajectprijs", "1", "--jaar", "2022"))
                .contains("Van bestaatniet begon in 2022 geen toewijzing");
        assertThat(fout(2, "bekostiging", "--voorziening", "W01", "--trajectprijs", "1e308"))
                .contains("--trajectprijs");
        assertThat(fout(2, "bekostiging", "--voorziening", "W01", "--trajectprijs", "1", "--programma-uren", "4"))
                .contains("--programma-uren hoort bij --programma");
        assertThat(fout(2, "bekostiging", "--voorziening", "W01", "--trajectprijs", "1", "--staffel", "4"))
                .contains("--staffel en --korting gaan samen");
    }

    /** Without a price each package costs what it costs now, together what is paid by the hour; a ceiling of nought takes all of it. */
    @Test
    void prikkelsRekenenOpDezelfdeHulpAlsBetalenPerUur() {
        var uren = csv("inzicht", "volume", "--peildatum", "2023-06-30", "--filter", "eenheid=04|01")
                .get(0)
                .getField("voorziening");
        var rijen = csv(
                "bekostiging --jaar 2022 --basisuren 10 --persoonsplafond 0 --looptijd 2 --wachttermijn 3660 --bonus 1 --daling 0",
                uren);
        assertThat(rijen)
                .allSatisfy(r -> assertThat(r.getField("waarde").isEmpty())
                        .isEqualTo(!r.getField("geen_cijfer").isEmpty()));
        var kosten = waarde(rijen, "kosten_per_uur");
        assertThat(waarde(rijen, "basis_en_pluspakket_basis_kosten")
                        .add(waarde(rijen, "basis_en_pluspakket_plus_kosten")))
                .isPositive()
                .isEqualByComparingTo(kosten);
        assertThat(waarde(rijen, "persoonsvolgend_plafond_verschil")).isEqualByComparingTo(kosten.negate());
        assertThat(waarde(rijen, "kortdurend_contract_kosten_binnen")
                        .subtract(waarde(rijen, "kortdurend_contract_verschil")))
                .isEqualByComparingTo(kosten);
        assertThat(waarde(rijen, "kortdurend_contract_trajecten")).isEqualByComparingTo(waarde(rijen, "trajecten"));
        assertThat(waarde(rijen, "stand_still_binnen_termijn"))
                .isEqualByComparingTo(waarde(rijen, "stand_still_vervolg_na_einde"));
        assertThat(waarde(csv("bekostiging --jaar 2022 --looptijd 999", uren), "kortdurend_contract_verschil"))
                .isEqualByComparingTo("0");
        assertThat(csv("bekostiging --jaar 2022 --looptijd 9", "bestaatniet"))
                .extracting(r -> r.getField("grootheid") + " " + r.getField("geen_cijfer"))
                .containsExactly("trajecten geen_bron", "kortdurend_contract_verschil geen_bron");
        assertThat(fout(2, "bekostiging", "--voorziening", uren, "--bonus", "1"))
                .contains("--bonus en --daling gaan samen");
        assertThat(fout(2, "bekostiging", "--voorziening", uren, "--persoonsplafond", "2e9"))
                .contains("zijn 0 tot en met 1000000000.");
        assertThat(fout(2, "bekostiging", "--voorziening", uren, "--looptijd", "0"))
                .contains("--looptijd");
        assertThat(fout(2, "bekostiging", "--voorziening", uren, "--plusprijs", "1"))
                .contains("horen bij --basisuren");
    }

    private static List<NamedCsvRecord> csv(String woorden, String voorziening) {
        var alle = new ArrayList<>(List.of(woorden.split(" ")));
        alle.addAll(List.of("--voorziening", voorziening));
        return csv(alle.toArray(String[]::new));
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

    /** 350 euro for 40 rides is 8.75 a ride. */
    @Test
    void vervoerTeltRittenEnKostenPerRit() {
        assertThat(grip(0, "vervoer", "--jaar", "2023", "--formaat", "csv"))
                .isEqualTo("jaar;bestemming;ritten;bedrag;kosten_per_rit;aandeel;geen_cijfer\n"
                        + "2023;totaal;40;350.00;8.750000;1.000000;\n"
                        + "2023;winkel;10;50.00;5.000000;0.250000;\n"
                        + "2023;ziekenhuis;30;300.00;10.000000;0.750000;\n");
    }
}
