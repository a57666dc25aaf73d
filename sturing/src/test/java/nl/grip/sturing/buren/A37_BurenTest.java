// SPDX-License-Identifier: EUPL-1.2
package nl.grip.sturing.buren;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import nl.grip.basis.Uitkomst.Cijfer;
import nl.grip.basis.Uitkomst.GeenCijfer;
import nl.grip.sturing.invoer.Gelezen;
import nl.grip.sturing.invoer.Invoertabel;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Test;

/** Euro per inhabitant beside that of others, from files as CBS gives them. */
class A37_BurenTest {
    private static final String KOP = "jaar;verslagsoort;gm_code;gm_naam;inwoners;taakveld;lasten_x1000\n";

    /** 100,000 euro over 1,000 people is 100; the others 50 and 60: median 55, and one of 400,000 people stands apart. */
    @Test
    void hetMiddenVanEvenGroteGemeentenStaatNaastHetGemiddelde() {
        var regel = regels(KOP + "2021;2021X005;GM1;A;1000;6.1;100\n2021;2021X005;GM2;B;1000;6.1;50\n"
                        + "2021;2021X005;GM3;C;2000;6.1;120\n2021;2021X005;GM4;D;400000;6.1;400000\n")
                .get(0);
        assertThat(regel.eigen()).contains(new BigDecimal("100"));
        assertThat(regel.grootte().findMediaan()).contains(new BigDecimal("55"));
        assertThat(regel.nederland().findMediaan()).contains(new BigDecimal("80"));
        assertThat(regel.nederland().findGemiddelde()).contains(new BigDecimal("302.5"));
        assertThat(regel.buren().findMediaan()).contains(new BigDecimal("50"));
        assertThat(regel.vlag()).isEqualTo(new Cijfer<>(Taakveldvergelijking.Vlag.HOOG_ALLE_MEER_DAN_20));
    }

    @Test
    void nietGeleverdIsGeenNul() {
        var regels = regels(KOP + "2021;2021X005;GM1;A;1000;6.1;100\n2021;2021X005;GM1;A;1000;6.2;0\n"
                + "2021;2021X005;GM2;B;1000;6.1;0\n2021;2021X005;GM2;B;1000;6.2;0\n"
                + "2021;2021X005;GM3;C;1000;6.1;-99998\n2021;2021X005;GM5;E;1000;6.1;80\n");
        assertThat(regels.get(0).grootte().bedragen()).containsExactly(new BigDecimal("80"));
        assertThat(regels.get(0).nietGeleverd()).isEqualTo(2);
        assertThat(regels.get(1).eigen()).contains(BigDecimal.ZERO);
        var zonder = new Burenvergelijking(
                        cijfers(KOP + "2021;2021X005;GM1;A;1000;6.1;0\n2021;2021X005;GM2;B;1000;6.1;5\n"),
                        "GM1",
                        Set.of())
                .regels();
        assertThat(zonder.get(0).eigen()).isEmpty();
        assertThat(zonder.get(0).vlag()).isInstanceOf(GeenCijfer.class);
    }

    /** Padded codes, a byte order mark, a point for nothing; reserves and income do not count, the second plaatsing does. */
    @Test
    void deRuweTabelVanStatlineWordtGelezenZoalsZijIs() {
        var cijfers = cijfers(
                "\uFEFF\"ID\";\"TaakveldBalanspost\";\"Categorie\";\"Gemeenten\";\"Verslagsoort\";\"k_1ePlaatsing_1\";\"k_2ePlaatsing_2\"\n"
                        + "\"0\";\"6.71  \";\"L1.1    \";\"GM0502   \";\"2021X005\";\"      10\";\"      12\"\n"
                        + "\"1\";\"6.71  \";\"L3.8    \";\"GM0502   \";\"2021X005\";\"       5\";\"       5\"\n"
                        + "\"2\";\"6.71  \";\"L7.1    \";\"GM0502   \";\"2021X005\";\"      99\";\"      99\"\n"
                        + "\"3\";\"6.71  \";\"B3.8    \";\"GM0502   \";\"2021X005\";\"      50\";\"      50\"\n"
                        + "\"4\";\"6.72  \";\"L1.1    \";\"GM0502   \";\"2021X005\";\"       .\";\"       .\"\n"
                        + "\"5\";\"A111  \";\"Ultimo  \";\"GM0502   \";\"2021X005\";\"       7\";\"       7\"\n");
        assertThat(cijfers.bedragen())
                .extracting(b -> b.gemeente() + " " + b.taakveld() + " " + b.verslagsoort() + " " + b.duizend())
                .containsExactly("GM0502 6.71 X005 12", "GM0502 6.71 X005 5");
    }

    @Test
    void hetAntwoordVanODataWordtGelezenEnInwonersKomenUitEenAnderBestand() {
        var iv3 = cijfers(
                "{\"odata.metadata\":\"x\",\"value\":[{\"ID\":0,\"TaakveldBalanspost\":\"6.1   \",\"Categorie\":\"L1.1    \","
                        + "\"Gemeenten\":\"GM1 \",\"Verslagsoort\":\"2025X000\",\"k_1ePlaatsing_1\":1.0,\"k_2ePlaatsing_2\":2.5},"
                        + "{\"ID\":1,\"TaakveldBalanspost\":\"6.2   \",\"Categorie\":\"L1.1    \",\"Gemeenten\":\"GM1 \","
                        + "\"Verslagsoort\":\"2025X000\",\"k_1ePlaatsing_1\":null,\"k_2ePlaatsing_2\":null}]}");
        var samen = Iv3cijfers.samen(List.of(iv3, cijfers("jaar;gm_code;inwoners\n2024;GM1;1000\n")));
        assertThat(new Burenvergelijking(samen, "GM1", Set.of()).regels())
                .extracting(r -> r.taakveld() + " "
                        + r.eigen().map(BigDecimal::toPlainString).orElse("") + " " + r.breuk())
                .containsExactly("6.1 2.5 ");
    }

    /** CBS gives a year in pages, and somebody brings a page twice. */
    @Test
    void eenBladzijdeTweeKeerGebrachtTeltEenKeer() {
        var kop = "TaakveldBalanspost;Categorie;Gemeenten;Verslagsoort;k_2ePlaatsing_2\n";
        var een = cijfers(kop + "6.71a;L1.1;GM1;2023X005;10\n6.71b;L1.1;GM1;2023X005;20\n");
        var twee = cijfers(kop + "6.71a;L3.8;GM1;2023X005;5\n");
        var inwoners = cijfers("jaar;gm_code;inwoners\n2023;GM1;1000\n");
        assertThat(eigen(Iv3cijfers.samen(List.of(een, twee, inwoners)))).isEqualByComparingTo("35");
        assertThat(eigen(Iv3cijfers.samen(List.of(een, twee, een, inwoners)))).isEqualByComparingTo("35");
        var herzien = cijfers(kop + "6.71b;L1.1;GM1;2023X005;21\n");
        assertThat(eigen(Iv3cijfers.samen(List.of(een, twee, herzien, inwoners))))
                .as("de laatste geldt")
                .isEqualByComparingTo("36");
    }

    private static BigDecimal eigen(Iv3cijfers cijfers) {
        return new Burenvergelijking(cijfers, "GM1", Set.of())
                .regels()
                .get(0)
                .eigen()
                .orElseThrow();
    }

    /** Since 2023 youth care was divided anew, and since 2025 nearly everything. */
    @Test
    void deBreukenVan2023En2025StaanErbij() {
        var regels = regels(KOP + "2022;2022X005;GM1;A;1000;6.72;1\n2023;2023X005;GM1;A;1000;6.6;1\n"
                + "2023;2023X005;GM1;A;1000;6.72;1\n2025;2025X000;GM1;A;1000;6.3;1\n2025;2025X000;GM1;A;1000;6.2;1\n");
        assertThat(regels)
                .extracting(r -> r.verslag().jaar() + " " + r.taakveld() + " " + r.breuk())
                .containsExactly("2022 6.72 ", "2023 6.6 ", "2023 6.72 2023", "2025 6.2 2025", "2025 6.3 ");
    }

    @Test
    void eenTaakveldHeetZoalsInDatJaar() {
        assertThat(Taakveldnaam.van("6.81", 2023)).isEqualTo("6.81 Geëscaleerde zorg 18+");
        assertThat(Taakveldnaam.van("6.4", 2024)).isEqualTo("6.4 Begeleide participatie");
        assertThat(Taakveldnaam.van("6.4", 2025)).isEqualTo("6.4 WSW en beschut werk");
        assertThat(Taakveldnaam.van("6.99", 2025)).as("onbekend").isEqualTo("6.99");
    }

    @Test
    void watGeenIv3IsWordtGeweigerdMetWatErMoetStaan() {
        var gelezen = Iv3lezer.lees(Invoertabel.van("x.csv", "a;b\n1;2\n".getBytes(StandardCharsets.UTF_8)));
        assertThat(gelezen.isGeweigerd()).isTrue();
        assertThat(gelezen.bevindingen().get(0).herstel()).contains("onbewerkte Iv3-data");
        var fout = Iv3lezer.lees(tabel(KOP + "2021;2021Q1;GM1;A;1000;6.1;veel\n"));
        assertThat(fout.bevindingen())
                .hasSize(2)
                .allSatisfy(b -> assertThat(b.herkomst().regel()).isEqualTo(2));
    }

    /** The extract of 342 municipalities: whoever delivered has a figure, and the middle of youth care lies where it was told. */
    @Test
    void hetBestandVan2021MetAlleGemeenten() throws Exception {
        var map =
                Optional.ofNullable(System.getenv("GRIP_GEDEELD")).map(Path::of).orElse(Path.of("../../shared"));
        var bestand = map.resolve("data/cbs-iv3-taakveld/iv3-sociaal-2021X005.csv");
        Assumptions.assumeTrue(Files.exists(bestand), "Het bestand van CBS is hier niet: " + bestand);
        var cijfers = Iv3lezer.lees(Invoertabel.van(bestand)).rijen().get(0);
        var regels = new Burenvergelijking(cijfers, "GM0402", Set.of("GM0362")).regels();
        assertThat(cijfers.gemeenten()).hasSizeGreaterThan(300);
        var jeugd = regels.stream()
                .filter(r -> r.taakveld().equals("6.72"))
                .findFirst()
                .orElseThrow();
        assertThat(jeugd.nederland().findMediaan().orElseThrow().doubleValue()).isBetween(150.0, 350.0);
        assertThat(jeugd.nederland().findGemiddelde().orElseThrow())
                .isGreaterThan(jeugd.nederland().findMediaan().orElseThrow());
        assertThat(jeugd.eigen()).isPresent();
    }

    private static List<Burenregel> regels(String csv) {
        return new Burenvergelijking(cijfers(csv), "GM1", Set.of("GM2")).regels();
    }

    private static Iv3cijfers cijfers(String tekst) {
        Gelezen<Iv3cijfers> gelezen = Iv3lezer.lees(tabel(tekst));
        assertThat(gelezen.bevindingen()).isEmpty();
        return gelezen.rijen().get(0);
    }

    private static Invoertabel tabel(String tekst) {
        return Invoertabel.van("iv3.csv", tekst.getBytes(StandardCharsets.UTF_8));
    }
}
