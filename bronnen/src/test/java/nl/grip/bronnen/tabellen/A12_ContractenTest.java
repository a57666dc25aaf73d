// SPDX-License-Identifier: EUPL-1.2
package nl.grip.bronnen.tabellen;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import nl.grip.bronnen.Bronlezer;
import nl.grip.bronnen.Feitrij;
import nl.grip.bronnen.Leesinstellingen;
import nl.grip.bronnen.Leesinstellingen.Notatie;
import nl.grip.bronnen.Oordeel;
import nl.grip.bronnen.Oordeel.OntvangenBron;
import nl.grip.bronnen.Oordeel.Uitslag;
import nl.grip.bronnen.Pseudonimisering;
import nl.grip.bronnen.bestanden.Bronbestand;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class A12_ContractenTest {
    private static final String KOP =
            "agb;aanbieder;domein;categorie;code;omschrijving;eenheid;tarief;van;tot;plafond;voorziening\n";
    private static final String RIJ = "90000001;Zorg A;Jeugd;45;45A03;Ambulant;04;%s;%s;31-12-2026;;J01\n";

    private static final Pseudonimisering GEEN = new Pseudonimisering() {
        @Override
        public String client(String bsn) {
            throw new IllegalStateException("hier staan geen clienten");
        }

        @Override
        public String postcode(String postcode) {
            throw new IllegalStateException("hier staan geen postcodes");
        }
    };

    private final List<Feitrij> rijen = new ArrayList<>();

    @Test
    void elkeRijIsEenFeit() {
        var oordeel = lees(KOP + RIJ.formatted("1.012,50", "1-1-2026"));
        assertThat(oordeel.reden()).isEmpty();
        assertThat(rijen).hasSize(1).allSatisfy(rij -> {
            assertThat(rij.regel()).isEqualTo(2);
            assertThat(rij.waarden())
                    .isEqualTo(Arrays.asList(
                            "90000001",
                            "Zorg A",
                            "Jeugd",
                            "45",
                            "45A03",
                            "Ambulant",
                            "04",
                            101_250L,
                            LocalDate.of(2026, 1, 1),
                            LocalDate.of(2026, 12, 31),
                            null,
                            "J01"));
        });
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "1.012,50|101250",
                "1012,5|101250",
                "1012.50|101250",
                "1,012.50|101250",
                "12|1200",
                "0,1|10",
                "-3,00|-300",
                "12,345|",
                "12,5x|",
                "1e3|",
                "1.01.2|"
            })
    void eenGetalWordtGelezenZoalsHetBestandGetallenSchrijft(String tekst, Long centen) {
        var oordeel = lees(KOP
                + RIJ.formatted(tekst, "2026-01-01").replace("31-12-2026", "")
                + RIJ.formatted(
                        tekst.contains(".") && !tekst.contains(",") || tekst.equals("1,012.50") ? "0.5" : "0,5",
                        "2026-01-01"));
        assertThat(oordeel.isGelezen()).isEqualTo(centen != null);
        if (centen != null) {
            assertThat(rijen.get(0).waarden().get(7)).isEqualTo(centen);
        }
    }

    @Test
    void bijTwijfelWordtGevraagdEnNietGeraden() {
        var tekst = KOP + RIJ.formatted("1.012", "2026-01-01");
        assertThat(lees(tekst).reden()).contains("--notatie nl of --notatie en");
        lees("contracten.csv", bytes(tekst), Leesinstellingen.STANDAARD.withNotatie(Notatie.NL));
        assertThat(rijen.get(0).waarden().get(7)).isEqualTo(101_200L);
        var engels = lees("contracten.csv", bytes(tekst), Leesinstellingen.STANDAARD.withNotatie(Notatie.EN));
        assertThat(engels.reden()).contains("een bedrag in euro met hooguit twee decimalen");
    }

    @Test
    void schuineStrepenMetEenDagBovenTwaalfBeslissen() {
        lees(KOP + RIJ.formatted("1,5", "02/01/2026") + RIJ.formatted("2,5", "31/01/2026"));
        assertThat(rijen.get(0).waarden().get(8)).isEqualTo(LocalDate.of(2026, 1, 2));
        assertThat(lees(KOP + RIJ.formatted("1,5", "02/01/2026")).isGelezen()).isFalse();
    }

    @Test
    void alleFouteCellenStaanErInEenKeer() {
        var oordeel = lees(KOP + "9000001;;jeugd;45;45A03X;;99;x;2026-02-30;;;\n" + RIJ.formatted("1,5", "2026-01-01"));
        assertThat(oordeel.uitslag()).isEqualTo(Uitslag.GEWEIGERD);
        assertThat(oordeel.rijen()).isEqualTo(2);
        assertThat(oordeel.bevindingen())
                .extracting(b -> b.herkomst().plaats())
                .containsExactly("agb", "aanbieder", "domein", "code", "eenheid", "tarief", "van");
        assertThat(rijen).isEmpty();
    }

    @Test
    void fouteRijenWordenAlleenOpVerzoekOvergeslagen() {
        var tekst = KOP + "9000001;;jeugd;45;45A03;;04;1;2026-01-01;;;\n" + RIJ.formatted("1,5", "2026-01-01");
        var oordeel = lees("contracten.csv", bytes(tekst), Leesinstellingen.STANDAARD.withRijenOverslaan());
        assertThat(oordeel.isGelezen()).isTrue();
        assertThat(oordeel.rijen()).isEqualTo(2);
        assertThat(rijen).extracting(Feitrij::nummer).containsExactly(2);
    }

    /** The first line of a file without header is somebody: what stands there is not repeated. */
    @Test
    void eenEersteRegelDieGeenKopIsWordtNietHerhaald() {
        var oordeel = lees("999900006;J. Jansen;2026-01-01\n999900018;P. Pietersen;2026-01-01\n");
        assertThat(oordeel.uitslag()).isEqualTo(Uitslag.GEWEIGERD);
        assertThat(oordeel.toString()).doesNotContain("999900006", "Jansen", "jansen");
    }

    @Test
    void eenOnbekendeKolomHoudtHooguitZestigTekensEnGeenBsn() {
        var oordeel = lees(KOP.strip() + ";999900006;" + "x".repeat(1_000) + "\n");
        assertThat(oordeel.bevindingen())
                .extracting(bevinding -> bevinding.herkomst().plaats())
                .containsExactly("*********", "x".repeat(60));
    }

    @Test
    void eenOntbrekendeKolomWordtGenoemdEnEenOnbekendeWeggelaten() {
        assertThat(lees("agb;aanbieder\n").reden()).contains("domein, categorie, code");
        var extra = KOP.replace("\n", ";wijk\n")
                + RIJ.formatted("1,5", "2026-01-01").replace("\n", ";WK01\n");
        assertThat(lees(extra).bevindingen())
                .extracting(b -> b.herkomst().plaats())
                .containsExactly("wijk");
        assertThat(rijen).hasSize(1);
    }

    @ParameterizedTest
    @ValueSource(strings = {"UTF-8", "windows-1252"})
    void lettersMetTekensKomenGoedOver(String codering) {
        var tekst = KOP + RIJ.formatted("1,5", "2026-01-01").replace("Zorg A", "Zorg \u00EB");
        lees("contracten.csv", tekst.getBytes(Charset.forName(codering)), Leesinstellingen.STANDAARD);
        assertThat(rijen.get(0).waarden().get(1)).isEqualTo("Zorg \u00EB");
    }

    @ParameterizedTest
    @ValueSource(strings = {",", "\t", "|"})
    void hetScheidingstekenVolgtUitDeKop(String teken) {
        assertThat(lees("\uFEFF" + (KOP + RIJ.formatted("1.5", "2026-01-01")).replace(";", teken))
                        .isGelezen())
                .isTrue();
    }

    @Test
    void eenTekstDieEenFormuleLeekKomtTerugZoalsHijWas() {
        lees(KOP + RIJ.formatted("1,5", "2026-01-01").replace("Zorg A", "'=Zorg"));
        assertThat(rijen.get(0).waarden().get(1)).isEqualTo("=Zorg");
    }

    @ParameterizedTest
    @CsvSource({
        "in/contracten-2026-02-01.csv,2026-02-01",
        "in/contracten.csv,2026-03-01",
        "in/Contracten.CSV,2026-03-01"
    })
    void deDatumVanOntvangstStaatInDeNaamOfWordtGezegd(String naam, LocalDate datum) {
        var instellingen = Leesinstellingen.STANDAARD.withOntvangenOp(LocalDate.of(2026, 3, 1));
        var kop = lees(naam, bytes(KOP), instellingen).kop().orElseThrow();
        assertThat(kop.ontvangenOp()).isEqualTo(datum);
        assertThat(kop.ontvangenBron()).isEqualTo(OntvangenBron.BESTAND);
    }

    @Test
    void eenAndereNaamIsNietVanOnsTenzijHetWordtGezegd() {
        assertThat(lees("lijst.csv", bytes(KOP), Leesinstellingen.STANDAARD).uitslag())
                .isEqualTo(Uitslag.OVERGESLAGEN);
        assertThat(lees("lijst.csv", bytes(KOP), Leesinstellingen.STANDAARD.withAls("contracten"))
                        .isGelezen())
                .isTrue();
    }

    private Oordeel lees(String tekst) {
        return lees("contracten.csv", bytes(tekst), Leesinstellingen.STANDAARD);
    }

    private Oordeel lees(String naam, byte[] inhoud, Leesinstellingen instellingen) {
        rijen.clear();
        var bestand = Bronbestand.of(naam, LocalDate.of(2026, 4, 1), inhoud);
        return new Bronlezer(GEEN, instellingen).lees(bestand, rijen::add);
    }

    private static byte[] bytes(String tekst) {
        return tekst.getBytes(StandardCharsets.UTF_8);
    }
}
