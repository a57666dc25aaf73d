// SPDX-License-Identifier: EUPL-1.2
package nl.grip.app.opdracht;

import static nl.grip.app.opdracht.Csvrijen.rijen;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Too little, too early, too late, nothing at all: an answer or its reason, never NaN, a bare 0 or an exception. */
class A46_SlechteInvoerVanDePrognoseTest {
    private static final String DECLARATIES =
            "domein;gemeente;aanbieder;identificatie;declaratienummer;dagtekening;client;referentienummer;"
                    + "vorigreferentienummer;toewijzingnummer;productcategorie;productcode;begindatum;einddatum;"
                    + "geleverdvolume;eenheid;producttarief;bedrag;debetcredit\n";
    private static final String TOEWIJZINGEN =
            "domein;gemeente;aanbieder;client;geboortedatum;geslacht;postcode;toewijzingnummer;referentieaanbieder;"
                    + "productcategorie;productcode;toewijzingsdatum;ingangsdatum;einddatum;redenwijziging;volume;eenheid;"
                    + "frequentie;budget\n";
    private static final String BEGROTING = "jaar;versie;datum;afbakening;programma;taakveld;voorziening;wijkteam;"
            + "lasten_baten;bedrag;structureel;prijspeil\n";
    private static final List<List<String>> VRAGEN = List.of(
            List.of(),
            List.of("--per", "voorziening,aanbieder,wijk"),
            List.of("--uitputting"),
            List.of("--meerjaren"),
            List.of("--vergelijk", "2023-05-31"),
            List.of("--recept", "toegang"),
            List.of("--recept", "jeugdbescherming"),
            List.of("--indexatie-terugwerkend", "ja"));

    @TempDir
    private Path map;

    @Test
    void eenVoorzieningMetEenClientHeeftEenPrognose() throws IOException {
        lees(YearMonth.of(2021, 1), 30);
        for (var vraag : VRAGEN) {
            gezond(prognose("2023-06-30", vraag));
        }
        var rij = rijen(prognose("2023-06-30", List.of())).stream()
                .filter(r -> r.getField("onderdeel").equals("totaal"))
                .findFirst()
                .orElseThrow();
        assertThat(new BigDecimal(rij.getField("verwacht"))).isBetween(new BigDecimal(300), new BigDecimal(1500));
    }

    @Test
    void vierMaandenGegevensIsGenoegMaarNietGekalibreerd() throws IOException {
        lees(YearMonth.of(2023, 2), 4);
        for (var vraag : VRAGEN) {
            gezond(prognose("2023-06-10", vraag));
        }
        assertThat(rijen(prognose("2023-06-10", List.of())))
                .hasSize(7)
                .allSatisfy(r -> assertThat(r.getField("gekalibreerd")).isEqualTo("nee"));
    }

    @Test
    void eenMaandIsTeWeinig() throws IOException {
        lees(YearMonth.of(2023, 5), 1);
        assertThat(reden(prognose("2023-06-10", List.of()))).isEqualTo("te_weinig_gegevens");
        for (var vraag : VRAGEN) {
            gezond(prognose("2023-06-10", vraag));
        }
    }

    @Test
    void inDeToekomstEnVoorDeEersteDagIsErGeenCijfer() throws IOException {
        lees(YearMonth.of(2023, 2), 4);
        for (var vraag : VRAGEN) {
            assertThat(reden(prognose("2031-06-30", vraag))).as("" + vraag).isEqualTo("peildatum_in_toekomst");
            assertThat(reden(prognose("2020-06-30", vraag))).as("" + vraag).isEqualTo("buiten_historie");
        }
        assertThat(reden(prognose("2023-06-10", List.of("--vergelijk", "2020-01-31"))))
                .isEqualTo("buiten_historie");
    }

    @Test
    void zonderFeitenIsErGeenBron() throws IOException {
        begroot("100.00");
        for (var vraag : VRAGEN) {
            assertThat(reden(prognose("2023-06-30", vraag))).as("" + vraag).isEqualTo("geen_bron");
        }
    }

    @Test
    void eenBudgetVanNulKanNietOpraken() throws IOException {
        lees(YearMonth.of(2022, 1), 18);
        begroot("0.00");
        var rij = rijen(prognose("2023-06-30", List.of("--uitputting"))).get(0);
        assertThat(rij.getField("maand_op")).isEmpty();
        assertThat(rij.getField("kans")).isEmpty();
        assertThat(rij.getField("geen_cijfer")).isEqualTo("niet_gedefinieerd");
        assertThat(rij.getField("reden")).isNotEmpty();
    }

    /** One client, one bill of 50 euro a month, received on the fifth of the next. */
    private void lees(YearMonth eerste, int maanden) throws IOException {
        var bestanden = new ArrayList<>(List.of("inlezen"));
        bestanden.add(schrijf(
                "toewijzingen-" + eerste.atDay(1) + ".csv",
                TOEWIJZINGEN + "Jeugd;9901;90000001;999900006;2010-05-01;1;;1001;;45;45A03;" + eerste.atDay(1) + ";"
                        + eerste.atDay(1) + ";;;4;04;4;\n"));
        for (int i = 0; i < maanden; i++) {
            var maand = eerste.plusMonths(i);
            var ontvangen = maand.plusMonths(1).atDay(5);
            bestanden.add(schrijf(
                    "declaraties-" + ontvangen + ".csv",
                    DECLARATIES + "Jeugd;9901;90000001;B" + i + ";D" + i + ";" + ontvangen + ";999900006;R" + i
                            + ";;1001;45;45A03;" + maand.atDay(1) + ";" + maand.atEndOfMonth()
                            + ";4;04;12.50;50.00;D\n"));
        }
        grip(bestanden.toArray(String[]::new));
    }

    private String schrijf(String naam, String inhoud) throws IOException {
        Files.writeString(map.resolve(naam), inhoud);
        return naam;
    }

    private void begroot(String bedrag) throws IOException {
        var naam = schrijf(
                "begroting-2022-11-10.csv",
                BEGROTING + "2023;primitief;2022-11-10;;Jeugd;6.82;J01;;lasten;" + bedrag + ";ja;2023\n");
        grip("inlezen", naam);
    }

    /** Whatever was asked: numbers that are numbers, and where there is none a code that says why. */
    private static void gezond(String csv) {
        assertThat(csv).doesNotContain("NaN", "Infinity", "Exception");
        assertThat(rijen(csv)).isNotEmpty().allSatisfy(rij -> {
            var cijfer = rij.findField("verwacht")
                    .or(() -> rij.findField("bedrag"))
                    .or(() -> rij.findField("waarde"))
                    .orElseThrow();
            assertThat(cijfer.isEmpty()).isEqualTo(!rij.getField("geen_cijfer").isEmpty());
        });
    }

    private static String reden(String csv) {
        gezond(csv);
        return rijen(csv).get(0).getField("geen_cijfer");
    }

    private String prognose(String dag, List<String> meer) {
        var woorden = new ArrayList<>(
                List.of("prognose", "--jaar", "2023", "--peildatum", dag, "--trekkingen", "100", "--formaat", "csv"));
        woorden.addAll(meer);
        return grip(woorden.toArray(String[]::new));
    }

    private String grip(String... woorden) {
        return new Proefomgeving(map).gelukt(woorden);
    }
}
