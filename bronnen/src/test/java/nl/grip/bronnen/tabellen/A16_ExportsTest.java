// SPDX-License-Identifier: EUPL-1.2
package nl.grip.bronnen.tabellen;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import nl.grip.bronnen.Bronlezer;
import nl.grip.bronnen.Feitrij;
import nl.grip.bronnen.Leesinstellingen;
import nl.grip.bronnen.Oordeel;
import nl.grip.bronnen.Pseudonimisering;
import nl.grip.bronnen.bestanden.Bronbestand;
import org.dhatim.fastexcel.Workbook;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What a back-office application exports of messages gives the facts of those messages. */
class A16_ExportsTest {
    private static final Pseudonimisering HERKENBAAR = new Pseudonimisering() {
        @Override
        public String client(String bsn) {
            return "client-" + bsn.substring(6);
        }

        @Override
        public String postcode(String postcode) {
            return "postcode-" + postcode;
        }
    };

    private static final String KOP = "domein;gemeente;aanbieder;identificatie;declaratienummer;dagtekening;client;"
            + "referentienummer;vorigreferentienummer;toewijzingnummer;productcategorie;productcode;begindatum;einddatum;"
            + "geleverdvolume;eenheid;producttarief;bedrag;debetcredit\n";

    private static final String REGEL = "Jeugd;9901;90000001;B1;D1;2026-02-05;999900006;%s;;1001;45;45A03;2026-01-01;"
            + "2026-01-31;%s;04;%s;%s;%s\n";

    private static final String STARTSTOP = "domein;gemeente;aanbieder;client;geboortedatum;geslacht;toewijzingnummer;"
            + "productcategorie;productcode;toewijzingingangsdatum;begindatum;einddatum;redenbeeindiging\n";

    private final List<Feitrij> rijen = new ArrayList<>();

    @Test
    void eenRegelIsEenDeclaratieregelEnSamenEenDeclaratie() {
        var oordeel = lees(
                "declaraties.csv",
                KOP + regel("R1", "4", "12,50", "50,00", "D") + regel("R2", "2", "12,50", "25,00", "D"));
        assertThat(oordeel.reden()).isEmpty();
        assertThat(feiten("declaratie")).hasSize(1);
        assertThat(feiten("declaratieregel").get(0).waarden())
                .isEqualTo(Arrays.asList(
                        "Jeugd",
                        "9901",
                        "90000001",
                        "B1",
                        "client-006",
                        "R1",
                        null,
                        1001L,
                        "45",
                        "45A03",
                        LocalDate.of(2026, 1, 1),
                        LocalDate.of(2026, 1, 31),
                        "2026-01",
                        4L,
                        "04",
                        1250L,
                        5000L));
        assertThat(oordeel.bedrag().orElseThrow().centen()).isEqualTo(5000 + 2500);
        assertThat(oordeel.rijen()).isEqualTo(2);
    }

    /** IV087: a rejected line is listed with its codes; 0200 is no remark, and so is an empty cell. */
    @Test
    void eenRegelMetEenFoutcodeIsAfgewezen() {
        var oordeel = lees(
                "declaraties.csv",
                (KOP
                                + regel("R1", "4", "12,50", "50,00", "D")
                                + regel("R2", "2", "12,50", "25,00", "D")
                                + regel("R3", "2", "12,50", "25,00", "D"))
                        .replace("debetcredit\n", "debetcredit;retourcodes\n")
                        .replaceFirst("D\n", "D;0200\n")
                        .replaceFirst("D\n", "D;9321, 9322\n")
                        .replaceFirst("D\n", "D;\n"));
        assertThat(oordeel.reden()).isEmpty();
        assertThat(oordeel.rijen()).isEqualTo(3);
        assertThat(feiten("declaratieregel")).hasSize(3);
        assertThat(feiten("antwoord").get(0).waarden().subList(0, 6))
                .containsExactly("Jeugd", "9901", "90000001", "B1", "D1", "deels_afgewezen");
        assertThat(feiten("antwoordregel"))
                .extracting(rij -> rij.waarden().subList(3, 9))
                .containsExactly(Arrays.asList("B1", "client-006", "R2", "9321 9322", 2500L, null));
    }

    @Test
    void eenCodeDieNietBestaatIsEenFouteRij() {
        var oordeel = lees(
                "declaraties.csv",
                (KOP + regel("R1", "4", "12,50", "50,00", "D"))
                        .replace("debetcredit\n", "debetcredit;retourcodes\n")
                        .replaceFirst("D\n", "D;XX\n"));
        assertThat(oordeel.reden()).contains("retourcodes");
    }

    @Test
    void eenCreditMagMetEenMintekenOfMetEenC() {
        lees(
                "declaraties.csv",
                KOP + regel("R1", "-4", "12,50", "-50,00", "") + regel("R2", "4", "12,50", "50,00", "C"));
        for (var rij : feiten("declaratieregel")) {
            assertThat(rij.waarden().subList(13, 17)).containsExactly(-4L, "04", 1250L, -5000L);
        }
        assertThat(feiten("declaratieregel")).hasSize(2);
        assertThat(lees("declaraties.csv", KOP + regel("R1", "-4", "12,50", "-50,00", "D"))
                        .isGelezen())
                .isFalse();
    }

    @ParameterizedTest
    @CsvSource({"4,12.50,51.00,TR346", "4,,50.00,CD087", "4,12.50,50.00,''"})
    void deRegelsVanDeStandaardGeldenOokVoorEenExport(String volume, String tarief, String bedrag, String code) {
        var leeg = tarief == null ? "" : tarief;
        var oordeel = lees("declaraties.csv", KOP + regel("R1", volume, leeg, bedrag, "D"));
        assertThat(oordeel.isGelezen()).isTrue();
        assertThat(oordeel.bevindingen().stream().map(b -> b.code()).toList())
                .isEqualTo(code.isEmpty() ? List.of() : List.of(code));
    }

    @Test
    void eenVerkeerdBsnWordtGemeldEnNietGetoond() {
        var regel = regel("R1", "4", "12,50", "50,00", "D").replace("999900006", "999900007");
        var bevinding = lees("declaraties.csv", KOP + regel).bevindingen().get(0);
        assertThat(bevinding.code()).isEqualTo("CS002");
        assertThat(bevinding.herkomst().plaats()).isEqualTo("client");
        assertThat(bevinding.gevonden()).isEqualTo("(verborgen, 9 tekens)");
    }

    @Test
    void eenCodeDieDeStandaardNietKentWeigertHetBestand() {
        var oordeel = lees(
                "declaraties.csv", KOP + regel("R1", "4", "12,50", "50,00", "D").replace(";04;", ";05;"));
        assertThat(oordeel.isGelezen()).isFalse();
        assertThat(oordeel.reden()).contains("eenheid is '05'");
        assertThat(rijen).isEmpty();
    }

    @Test
    void eenLopendeLeveringIsEenStartEenBeeindigdeOokEenStop() {
        var oordeel = lees(
                "start_stop.csv",
                STARTSTOP
                        + "Wmo;9901;90000001;999900006;1950-03-02;2;1001;;;;2026-01-05;;\n"
                        + "Wmo;9901;90000001;999900018;;;1002;;;;2026-01-05;2026-03-31;19\n");
        assertThat(oordeel.reden()).isEmpty();
        assertThat(feiten("start")).hasSize(2);
        assertThat(feiten("stop").get(0).waarden())
                .isEqualTo(Arrays.asList(
                        "Wmo",
                        "9901",
                        "90000001",
                        "client-018",
                        null,
                        null,
                        1002L,
                        null,
                        null,
                        null,
                        LocalDate.of(2026, 1, 5),
                        LocalDate.of(2026, 3, 31),
                        "19",
                        "1"));
        assertThat(feiten("start").get(0).waarden()).contains("1950-03", "2").doesNotContain("1950-03-02");
    }

    @Test
    void eenEindeZonderRedenIsGeenStop() {
        var oordeel =
                lees("start_stop.csv", STARTSTOP + "Wmo;9901;90000001;999900006;;;1001;;;;2026-01-05;2026-03-31;\n");
        assertThat(oordeel.reden()).contains("RedenBeeindiging");
        assertThat(rijen).isEmpty();
    }

    @Test
    void eenToewijzingHeeftDePseudoniemenVanClientEnPostcode() {
        var oordeel = lees(
                "toewijzingen.csv",
                "domein;gemeente;aanbieder;client;geboortedatum;geslacht;postcode;"
                        + "toewijzingnummer;referentieaanbieder;productcategorie;productcode;toewijzingsdatum;ingangsdatum;einddatum;"
                        + "redenwijziging;volume;eenheid;frequentie;budget\n"
                        + "Jeugd;9901;90000001;999900006;2010-05-01;1;1234 ab;1001;;45;45A03;2026-01-03;2026-01-05;;;4;04;4;\n");
        assertThat(oordeel.reden()).isEmpty();
        assertThat(feiten("toewijzing").get(0).waarden())
                .startsWith("Jeugd", "9901", "90000001", "client-006", "2010-05", "1", "postcode-1234AB", 1001L);
    }

    @Test
    void eenProfielZegtHoeDeKolommenHeten() throws IOException {
        var profiel = Kolomprofiel.parse(Files.readString(Path.of("../profielen/standaard.csv")));
        var kop = KOP;
        for (var regel : profiel.regels()) {
            kop = regel.tabel().equals("declaraties")
                    ? kop.replaceFirst("(^|;)" + regel.kolom() + "(;|\n)", "$1" + regel.kop() + "$2")
                    : kop;
        }
        assertThat(kop).contains("GeleverdVolume;").isNotEqualTo(KOP);
        var tekst = kop + regel("R1", "4", "12,50", "50,00", "D");
        lees(
                "declaraties.csv",
                tekst.getBytes(StandardCharsets.UTF_8),
                Leesinstellingen.STANDAARD.withProfiel(profiel));
        assertThat(feiten("declaratieregel")).hasSize(1);
    }

    @Test
    void watEenExportNietHeeftMagInHetProfielStaan() {
        var profiel = Kolomprofiel.parse(
                "tabel;kolom;kop;waarde\ndeclaraties;gemeente;;9901\ndeclaraties;domein;Wet;Jeugd\n");
        var tekst = (KOP + regel("R1", "4", "12,50", "50,00", "D")).replaceAll("(?m)^[^;]*;[^;]*;", "");
        var oordeel = lees(
                "declaraties.csv",
                tekst.getBytes(StandardCharsets.UTF_8),
                Leesinstellingen.STANDAARD.withProfiel(profiel));
        assertThat(oordeel.reden()).isEmpty();
        assertThat(feiten("declaratieregel").get(0).waarden()).startsWith("Jeugd", "9901", "90000001");
    }

    @Test
    void eenProfielDatNietKloptWordtGeweigerd() {
        assertThatThrownBy(() -> Kolomprofiel.parse("tabel;kolom;kop;waarde\ndeclaraties;onbekend;X;\n"))
                .hasMessageContaining("geen kolom 'onbekend'");
        assertThatThrownBy(() -> Kolomprofiel.parse("iets anders")).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> Kolomprofiel.parse("a;b\n1;2\n")).hasMessageContaining("tabel;kolom;kop;waarde");
    }

    @Test
    void eenWerkmapGeeftDezelfdeFeitenAlsEenCsv() throws IOException {
        var csv = KOP + regel("R1", "4", "12,50", "50,00", "D");
        lees("declaraties.csv", csv);
        var uitCsv = List.copyOf(rijen);
        rijen.clear();
        lees("declaraties.xlsx", werkmap(csv), Leesinstellingen.STANDAARD);
        assertThat(rijen).isNotEmpty().isEqualTo(uitCsv);
    }

    private static byte[] werkmap(String csv) throws IOException {
        var uit = new ByteArrayOutputStream();
        try (var werkmap = new Workbook(uit, "Test", "1.0")) {
            var blad = werkmap.newWorksheet("export");
            var regels = csv.split("\n");
            for (int r = 0; r < regels.length; r++) {
                var cellen = regels[r].split(";", -1);
                for (int c = 0; c < cellen.length; c++) {
                    if (r > 0 && List.of(1, 2, 6, 9, 14, 15).contains(c)) {
                        blad.value(r, c, Long.parseLong(cellen[c]));
                    } else if (!cellen[c].isEmpty()) {
                        blad.value(r, c, cellen[c]);
                    }
                }
            }
        }
        return uit.toByteArray();
    }

    private static String regel(String referentie, String volume, String tarief, String bedrag, String teken) {
        return REGEL.formatted(referentie, volume, tarief, bedrag, teken);
    }

    private List<Feitrij> feiten(String soort) {
        return rijen.stream().filter(rij -> rij.soort().naam().equals(soort)).toList();
    }

    private Oordeel lees(String naam, String tekst) {
        return lees(naam, tekst.getBytes(StandardCharsets.UTF_8), Leesinstellingen.STANDAARD);
    }

    private Oordeel lees(String naam, byte[] inhoud, Leesinstellingen instellingen) {
        return new Bronlezer(HERKENBAAR, instellingen)
                .lees(Bronbestand.of(naam, LocalDate.of(2026, 7, 1), inhoud), rijen::add);
    }
}
