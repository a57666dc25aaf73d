// SPDX-License-Identifier: EUPL-1.2
package nl.grip.sturing.begroting;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import nl.grip.basis.Bedrag;
import nl.grip.basis.Uitkomst.Cijfer;
import nl.grip.sturing.invoer.Invoertabel;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class A33_BegrotingTest {
    @TempDir
    Path map;

    @Test
    void deLagenTellenOpTotEenSaldo() throws IOException {
        Invoertabel bestand =
                schrijf("jaar;afbakening;laag;lasten;baten\n2027;Hek;begroting;1000;900\n2027;Hek;circulaire;0;150\n");
        assertThat(new Meerjarenbeeld(Begrotingslezer.beeld(bestand).rijen()).regels())
                .extracting(l -> l.jaar() + " " + l.laag() + " " + l.saldo().euro())
                .containsExactly("2027 begroting 100.00", "2027 circulaire -150.00", "2027 totaal -50.00");
    }

    /** In 2028 Hek has one layer of 4, in 2027 Hek and Aal have one of 1 and two of 2 and 3. */
    @Test
    void hetBeeldStaatOpJaarEnDaarinOpAfbakening() throws IOException {
        var beeld = new Meerjarenbeeld(Begrotingslezer.beeld(schrijf("jaar;afbakening;laag;lasten;baten\n"
                        + "2028;Aal;basis;4;0\n2027;Hek;basis;1;0\n2027;Aal;basis;2;0\n2027;Aal;mei;3;0\n"))
                .rijen());
        assertThat(regels(beeld))
                .containsExactly(
                        "2027 Aal basis 2.00",
                        "2027 Aal mei 3.00",
                        "2027 Aal totaal 5.00",
                        "2027 Hek basis 1.00",
                        "2027 Hek totaal 1.00",
                        "2028 Aal basis 4.00",
                        "2028 Aal totaal 4.00");
        assertThat(regels(beeld.zonder(List.of("basis")))).containsExactly("2027 Aal mei 3.00", "2027 Aal totaal 3.00");
        assertThat(beeld.saldoNa(2027, 2)).isEqualTo(Bedrag.ofEuro("3"));
    }

    private static List<String> regels(Meerjarenbeeld beeld) {
        return beeld.regels().stream()
                .map(l -> l.jaar() + " " + l.afbakening() + " " + l.laag() + " "
                        + l.saldo().euro())
                .toList();
    }

    /** 110 in the money of 2028 is 100 in that of 2027 at ten percent: with 100 income no deficit. */
    @Test
    void inPrijzenVanEenJaarVerdwijntEenTekortDatErNietIs() throws IOException {
        var beeld = new Meerjarenbeeld(Begrotingslezer.beeld(
                        schrijf("jaar;afbakening;laag;lasten;baten;prijspeil\n2028;Hek;kosten;110;0;2028\n"
                                + "2028;Hek;rijk;0;100;2027\n2028;Hek;los;0;7;\n"))
                .rijen());
        assertThat(beeld.beeldregels()).noneMatch(regel -> regel.saldo() instanceof Cijfer<Bedrag>);
        assertThat(saldi(beeld.in(new Prijspeil(2027, new BigDecimal("0.1")))))
                .containsExactly("kosten 100.00", "los -7.00", "rijk -100.00", "totaal -7.00");
        assertThat(saldi(beeld.in(new Prijspeil(2029, new BigDecimal("0.1")))))
                .containsExactly("kosten 121.00", "los -7.00", "rijk -121.00", "totaal -7.00");
        assertThat(beeld.zonderPrijspeil()).containsExactly("los");
    }

    private static List<String> saldi(Meerjarenbeeld beeld) {
        return beeld.beeldregels().stream()
                .map(regel -> regel.laag().laag() + " "
                        + ((Cijfer<Bedrag>) regel.saldo()).waarde().euro())
                .toList();
    }

    @Test
    void eenMeegeleverdTotaalWordtNietOvergenomen() throws IOException {
        Invoertabel bestand = schrijf("jaar;afbakening;laag;lasten;baten\n2027;Hek;totaal;1;1\n");
        assertThat(Begrotingslezer.beeld(bestand).isGeweigerd()).isTrue();
    }

    @Test
    void elkeMutatieVanDeReserveTeltInHaarJaar() throws IOException {
        Invoertabel bestand =
                schrijf("jaar;onderdeel;bedrag\n2027;begin;100\n2028;uitname;-80\n2027;storting;10\n2027;tekort;-40\n");
        assertThat(Reserveverloop.van(Begrotingslezer.reserve(bestand).rijen()).jaren())
                .extracting(j -> String.join(
                        " ",
                        "" + j.jaar(),
                        j.begin().euro(),
                        j.storting().euro(),
                        j.onttrekking().euro(),
                        j.einde().euro()))
                .containsExactly("2027 100.00 10.00 40.00 70.00", "2028 70.00 0.00 80.00 -10.00");
    }

    /** 50 that went in before the reserve began with 100 is part of that 100; the reader is told, with the line. */
    @Test
    void watVoorHetBeginGebeurdeTeltNietEnWordtGezegd() throws IOException {
        var gelezen = Begrotingslezer.reserve(
                schrijf("jaar;onderdeel;bedrag\n2025;begin;100\n2023;storting;50\n2026;uitname;-30\n"));
        var verloop = Reserveverloop.van(gelezen.rijen());
        assertThat(verloop.jaren())
                .extracting(
                        j -> j.jaar() + " " + j.begin().euro() + " " + j.einde().euro())
                .containsExactly("2026 100.00 70.00");
        assertThat(verloop.vroeg()).contains(new Reserveverloop.Vroeg(2025, List.of(mutatie(2023, "storting", 50))));
        assertThat(verloop.vroeg().orElseThrow().som()).isEqualTo(Bedrag.ofEuro("50"));
        assertThat(gelezen.isGeweigerd()).isFalse();
        assertThat(gelezen.bevindingen()).singleElement().satisfies(b -> {
            assertThat(b.herkomst().regel()).isEqualTo(3);
            assertThat(b.toString()).contains("2023", "2025");
        });
    }

    /** 100 when 2025 begins, of which 30 goes: the 70 when 2026 begins is what is left of it. */
    @Test
    void hetBeginVanEenLaterJaarKomtErNietBij() {
        var verloop = Reserveverloop.van(List.of(
                mutatie(2026, Reserveverloop.BEGIN, 70),
                mutatie(2025, Reserveverloop.BEGIN, 100),
                mutatie(2025, "uitname", -30)));
        assertThat(verloop.begin()).isEqualTo(Bedrag.ofEuro("100"));
        assertThat(verloop.einde()).isEqualTo(Bedrag.ofEuro("70"));
        assertThat(verloop.vroeg()).isEmpty();
    }

    /** Without the 30 that is taken out, 100 is left after 2026, and 80 after the deficit of 20. */
    @Test
    void zonderEenUitnameBlijftDatGeldStaan() {
        var verloop = Reserveverloop.van(List.of(
                mutatie(2025, Reserveverloop.BEGIN, 100),
                mutatie(2026, "uitname", -30),
                Reserveverloop.Mutatie.tekort(2027, Bedrag.ofEuro("20"))));
        assertThat(verloop.redenen()).containsExactly("tekort", "uitname");
        assertThat(verloop.zonder(List.of("uitname")).jaren())
                .extracting(j -> j.jaar() + " " + j.einde().euro())
                .containsExactly("2026 100.00", "2027 80.00");
    }

    @Test
    void deReserveIsOpInHetEersteJaarOnderNul() {
        var tekort = Reserveverloop.Mutatie.tekort(2027, Bedrag.ofEuro("60"));
        var nogEen = Reserveverloop.Mutatie.tekort(2028, Bedrag.ofEuro("60"));
        assertThat(new Reserveverloop(Bedrag.ofEuro("100"), List.of(tekort, nogEen)).findJaarOnderNul())
                .contains(2028);
        assertThat(new Reserveverloop(Bedrag.ofEuro("120"), List.of(tekort, nogEen)).findJaarOnderNul())
                .isEmpty();
    }

    private static Reserveverloop.Mutatie mutatie(int jaar, String reden, long euro) {
        return new Reserveverloop.Mutatie(jaar, reden, new Bedrag(euro * 100));
    }

    private Invoertabel schrijf(String csv) throws IOException {
        return Invoertabel.van(Files.writeString(map.resolve("tabel.csv"), csv));
    }
}
