// SPDX-License-Identifier: EUPL-1.2
package nl.grip.bronnen.tabellen;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import nl.grip.bronnen.Bronlezer;
import nl.grip.bronnen.Feitrij;
import nl.grip.bronnen.Leesinstellingen;
import nl.grip.bronnen.Lijst;
import nl.grip.bronnen.Oordeel;
import nl.grip.bronnen.Pseudonimisering;
import nl.grip.bronnen.bestanden.Bronbestand;
import org.dhatim.fastexcel.Workbook;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

class A14_TabellenMetPersonenTest {
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

    private final List<Feitrij> rijen = new ArrayList<>();

    static List<String> tabellen() {
        return Lijst.lees("tabellen/tabellen.csv").stream()
                .map(rij -> rij.get("tabel"))
                .toList();
    }

    @ParameterizedTest
    @MethodSource("tabellen")
    void elkeTabelIsGevuldeKolomNaarGevuldeKolomTeLezen(String tabel) {
        var kolommen = Lijst.lees("tabellen/" + tabel + ".csv");
        var kop = kolommen.stream().map(kolom -> kolom.get("kolom")).collect(Collectors.joining(";"));
        var rij = kolommen.stream().map(A14_TabellenMetPersonenTest::voorbeeld).collect(Collectors.joining(";"));
        assertThat(lees(tabel + ".csv", kop + "\n" + rij + "\n").reden()).isEmpty();
        assertThat(rijen).hasSize(1);
        assertThat(rijen.get(0).waarden()).doesNotContainNull();
    }

    private static String voorbeeld(Lijst.Rij kolom) {
        return switch (kolom.get("soort")) {
            case "cijfers" -> "9".repeat(Integer.parseInt(kolom.get("waarden")));
            case "keuze", "geheel" -> kolom.get("waarden").split(" ")[0];
            case "bedrag", "getal" -> "12,5";
            case "datum" -> "2026-01-31";
            case "maand" -> "2026-01";
            case "client" -> "999900006";
            case "postcode" -> "1234 ab";
            default -> "A";
        };
    }

    @Test
    void eenBsnVerlaatDeLezerAlsPseudoniem() {
        lees("pgb.csv", "client;voorziening;van;tot;budget;besteed\n999900006;J01;2026-01-01;;1000,00;12,50\n");
        assertThat(rijen.get(0).waarden())
                .isEqualTo(Arrays.asList("client-006", "J01", LocalDate.of(2026, 1, 1), null, 100_000L, 1_250L));
    }

    @Test
    void eenPostcodeIsDezelfdeHoeZijOokGeschrevenIs() {
        lees("postcodes.csv", "postcode;wijk\n9999 xa;WK01\n9999XA;WK01\n");
        assertThat(rijen).extracting(rij -> rij.waarden().get(0)).containsOnly("postcode-9999XA");
    }

    @ParameterizedTest
    @CsvSource({
        "pgb.csv,client;voorziening;van;tot;budget;besteed,99990000;J01;2026-01-01;;1;1",
        "postcodes.csv,postcode;wijk,999XA;WK01"
    })
    void watPersoonlijkIsStaatNietInDeBevinding(String naam, String kop, String rij) {
        var oordeel = lees(naam, kop + "\n" + rij + "\n");
        assertThat(oordeel.isGelezen()).isFalse();
        assertThat(oordeel.bevindingen())
                .extracting(b -> b.gevonden())
                .containsExactly("(verborgen, " + rij.indexOf(';') + " tekens)");
    }

    @ParameterizedTest
    @CsvSource({"2026-13,5,maand", "01-2026,5,maand", "2026-01,2.5,aantal", "2026-01,-1,aantal"})
    void eenMaandOfAantalDatNietBestaatIsEenFouteCel(String maand, String aantal, String kolom) {
        var oordeel =
                lees("ritten.csv", "maand;bestemming;zone;uur;aantal;bedrag\n" + maand + ";;;;" + aantal + ";1.00\n");
        assertThat(oordeel.bevindingen()).extracting(b -> b.herkomst().plaats()).containsExactly(kolom);
    }

    @Test
    void eenWerkmapGeeftDezelfdeRijenAlsEenCsv() throws IOException {
        lees("pgb.csv", "client;voorziening;van;tot;budget;besteed\n099990009;J01;2026-01-31;;1000,00;12,50\n");
        var csv = List.copyOf(rijen);
        var oordeel = lees("pgb.xlsx", werkmap());
        assertThat(oordeel.reden()).isEmpty();
        assertThat(oordeel.bedrag()).hasToString("Optional[Bedrag[centen=1250]]");
        assertThat(rijen).isEqualTo(csv);
    }

    /** As a spreadsheet keeps it: numbers without the zeros in front, days as numbers. */
    private static byte[] werkmap() throws IOException {
        var uit = new ByteArrayOutputStream();
        try (var werkmap = new Workbook(uit, "Proef", "1.0")) {
            var blad = werkmap.newWorksheet("pgb");
            var kop = List.of("client", "voorziening", "van", "tot", "budget", "besteed");
            for (int i = 0; i < kop.size(); i++) {
                blad.value(0, i, kop.get(i));
            }
            blad.value(1, 0, 99_990_009);
            blad.value(1, 1, "J01");
            blad.value(1, 2, LocalDate.of(2026, 1, 31));
            blad.value(1, 4, 1000);
            blad.value(1, 5, 12.5);
        }
        return uit.toByteArray();
    }

    private Oordeel lees(String naam, String tekst) {
        return lees(naam, tekst.getBytes(StandardCharsets.UTF_8));
    }

    private Oordeel lees(String naam, byte[] inhoud) {
        rijen.clear();
        var bestand = Bronbestand.of(naam, LocalDate.of(2026, 4, 1), inhoud);
        return new Bronlezer(HERKENBAAR, Leesinstellingen.STANDAARD).lees(bestand, rijen::add);
    }
}
