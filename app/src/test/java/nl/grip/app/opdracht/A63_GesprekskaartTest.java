// SPDX-License-Identifier: EUPL-1.2
package nl.grip.app.opdracht;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The page for a talk with one aanbieder: of somebody who is known, with the figures of the command. */
class A63_GesprekskaartTest {
    @TempDir
    private static Path map;

    @BeforeAll
    static void lees() throws IOException {
        A49_RapportTest.lees(map);
    }

    @Test
    void eenOnbekendeAanbiederKrijgtGeenGesprekskaartMaarDeReden() {
        var omgeving = new Proefomgeving(map);
        assertThat(omgeving.grip("rapport", "gesprekskaart", "--aanbieder", "90000091", "--uit", "onbekend.html"))
                .isEqualTo(2);
        assertThat(omgeving.fout()).contains("Grip kent geen aanbieder met code '90000091'", "Bedoelt u '90000001'?");
        assertThat(map.resolve("onbekend.html")).doesNotExist();
    }

    /** What the card says of delivered help is the figure of the command, of the same aanbieder and year. */
    @Test
    void deGesprekskaartZegtHetzelfdeAlsHetCijfer() throws IOException {
        var omgeving = new Proefomgeving(map);
        assertThat(omgeving.grip(
                        "rapport",
                        "gesprekskaart",
                        "--aanbieder",
                        "90000001",
                        "--uit",
                        "kaart.html",
                        "--peildatum",
                        "2023-08-31"))
                .isZero();
        var kaart = Files.readString(map.resolve("kaart.html"));
        var getoond = kaart.replaceAll("(?s).*Deel van de toegewezen hulp dat is geleverd(.*?)</tr>.*", "$1")
                .replaceAll("(?s).*<td[^>]*>([0-9,]+)%.*", "$1")
                .replace(',', '.');
        assertThat(new BigDecimal(getoond))
                .isEqualByComparingTo(verzilvering().movePointRight(2).setScale(1, RoundingMode.HALF_UP));
        assertThat(kaart)
                .contains("Van de rekeningen over 2023 is ", "gaan dus nog omhoog.")
                .contains("telt mee tot het einde van de toewijzing, ook als de hulp eerder is gestopt");
    }

    private static BigDecimal verzilvering() {
        var omgeving = new Proefomgeving(map);
        omgeving.grip(
                "inzicht",
                "verzilvering",
                "--per",
                "aanbieder",
                "--filter",
                "aanbieder=90000001",
                "--filter",
                "maand=2023-01..2023-12",
                "--peildatum",
                "2023-08-31",
                "--formaat",
                "csv");
        return new BigDecimal(omgeving.uit()
                .lines()
                .filter(regel -> regel.contains(";verzilvering;"))
                .findFirst()
                .orElseThrow()
                .split(";")[4]);
    }
}
