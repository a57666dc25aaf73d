// SPDX-License-Identifier: EUPL-1.2
package nl.grip.sturing.narekenen;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import nl.grip.sturing.invoer.Gelezen;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The printed plans of five municipalities in {@code voorbeelden/narekenen}: every clash, and no other. */
class A12_VijfDocumentenTest {
    private static final Path MAP = Path.of("..", "voorbeelden", "narekenen");

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            000-westland.csv       | bovengrens totaal netto totaal -4500000, maatregel 1 huisarts aandeel herhaling 0.4, ondergrens totaal netto totaal -1500000, sociaal plein totaal kosten totaal 93700, tekort tekort aandeel aandeel 0.25, vrijval vrijval aandeel aandeel 0.01266
            001-hilversum.csv      | bijlage M06 netto teken 166105, bijlage M08 netto netto -252500, bijlage M13 netto netto -200000, bijlage M14 netto teken -234263, bijlage M14 netto teken -314263, bijlage M17 effect herhaling -180000, brief M03 netto herhaling -491700, brief M04 netto herhaling -812500, brief M05 netto herhaling -1542659, brief M06 netto herhaling -723041, brief M08 netto herhaling -585000, brief M12 netto herhaling 0, deelnemers totaal aantal telling 8
            002-haarlem.csv        | reserve totaal netto totaal 8.069, tekst eerste tekortjaar aantal herhaling 2018
            003-steenwijkerland.csv| duurste jongeren totaal aantal telling 13
            004-leiden.csv         | 'tabel 1, kolom per inwoner opgave Wmo per inwoner netto teken -25'
            """)
    void elkeTegenspraakWordtGevondenEnGeenEnkeleVerzonnen(String bestand, String verwacht) {
        Gelezen<Toets> gelezen = Planlezer.rekenNa(MAP.resolve(bestand));
        assertThat(gelezen.bevindingen()).isEmpty();
        String gevonden = String.join(
                ", ",
                gelezen.rijen().stream()
                        .filter(Toets::botst)
                        .map(A12_VijfDocumentenTest::regel)
                        .toList());
        assertThat(gevonden).isEqualTo(verwacht);
    }

    private static String regel(Toets toets) {
        return String.join(
                " ",
                toets.cijfer().tabel(),
                toets.cijfer().maatregel(),
                toets.cijfer().grootheid().code(),
                toets.soort().code(),
                toets.berekend().stripTrailingZeros().toPlainString());
    }
}
