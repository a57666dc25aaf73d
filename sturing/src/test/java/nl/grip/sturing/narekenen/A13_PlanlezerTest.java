// SPDX-License-Identifier: EUPL-1.2
package nl.grip.sturing.narekenen;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import nl.grip.basis.Bevinding;
import nl.grip.sturing.invoer.Gelezen;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class A13_PlanlezerTest {
    private static final String KOP = "stuk;tabel;maatregel;omschrijving;grootheid;jaar;bedrag;stap";

    @TempDir
    Path map;

    @Test
    void alleFoutenKomenTegelijkMetHunRegel() throws IOException {
        Gelezen<Toets> gelezen = rekenNa(KOP + "\np;t;M1;;winst;2022;10;1\np;t;;;netto;2022;1.234,56;-1\n");
        assertThat(gelezen.isGeweigerd()).isTrue();
        assertThat(gelezen.rijen()).isEmpty();
        assertThat(gelezen.bevindingen())
                .extracting(b -> b.herkomst().regel() + " " + b.herkomst().plaats())
                .containsExactlyInAnyOrder("2 grootheid", "3 stap", "3 maatregel", "3 bedrag");
        assertThat(gelezen.bevindingen()).extracting(Bevinding::herstel).noneMatch(String::isBlank);
    }

    @Test
    void ontbrekendeKolommenStaanSamenInEenBevinding() throws IOException {
        assertThat(rekenNa("stuk;tabel;bedrag\np;t;1\n").bevindingen())
                .singleElement()
                .extracting(b -> b.herkomst().plaats())
                .isEqualTo("maatregel, omschrijving, grootheid, jaar, stap");
    }

    @Test
    void eenLeegBedragIsNietGedrukt() throws IOException {
        String plan = KOP + "\np;t;M16;;kosten;2021;80000;1\np;t;M16;;effect;2021;;1\np;t;M16;;netto;2021;;1\n";
        assertThat(rekenNa(plan).rijen()).isEmpty();
    }

    @Test
    void totaalMagMetEenHoofdletter() throws IOException {
        String plan = KOP + "\np;t;A;;kosten;2021;1;0\np;t;B;;kosten;2021;2;0\np;t;Totaal;;kosten;2021;4;0\n";
        assertThat(rekenNa(plan).rijen())
                .singleElement()
                .extracting(Toets::soort)
                .isEqualTo(Soort.TOTAAL);
    }

    @Test
    void eenBestandDatErNietIsOfGeenTekstIsGeeftEenBevinding() throws IOException {
        assertThat(Planlezer.rekenNa(map.resolve("weg.csv")).isGeweigerd()).isTrue();
        Path kapot = Files.write(map.resolve("kapot.csv"), new byte[] {'s', (byte) 0xff, (byte) 0xfe});
        assertThat(Planlezer.rekenNa(kapot).isGeweigerd()).isTrue();
        Path xlsx = Files.writeString(map.resolve("kapot.xlsx"), "geen zip");
        assertThat(Planlezer.rekenNa(xlsx).isGeweigerd()).isTrue();
    }

    @Test
    void eenXlsxGeeftHetzelfdeAlsEenCsv() throws IOException {
        String[] regels = {
            KOP, "p;t;M14;;kosten;2022;10000;1", "p;t;M14;;effect;2022;-50000;1", "p;t;M14;;netto;2022;40000;1"
        };
        Path xlsx = xlsx(regels);
        Gelezen<Toets> gelezen = Planlezer.rekenNa(xlsx);
        assertThat(gelezen.rijen()).singleElement().satisfies(toets -> {
            assertThat(toets.soort()).isEqualTo(Soort.TEKEN);
            assertThat(toets.toon(toets.verschil())).isEqualTo("80000.00");
            assertThat(toets.toelichting()).isEqualTo("kosten 10000 + effect -50000 = -40000");
            assertThat(toets.cijfer().jaar()).isEqualTo("2022");
            assertThat(toets.cijfer().herkomst().regel()).isEqualTo(4);
        });
    }

    private Gelezen<Toets> rekenNa(String inhoud) throws IOException {
        return Planlezer.rekenNa(Files.writeString(map.resolve("plan.csv"), inhoud, StandardCharsets.UTF_8));
    }

    private Path xlsx(String[] regels) throws IOException {
        Path bestand = map.resolve("plan.xlsx");
        try (OutputStream uit = Files.newOutputStream(bestand);
                Workbook boek = new Workbook(uit, "Grip", "1.0")) {
            Worksheet blad = boek.newWorksheet("plan");
            for (int r = 0; r < regels.length; r++) {
                String[] velden = regels[r].split(";");
                for (int k = 0; k < velden.length; k++) {
                    vul(blad, r, k, velden[k], r > 0 && k >= 5);
                }
            }
        }
        return bestand;
    }

    private static void vul(Worksheet blad, int rij, int kolom, String tekst, boolean getal) {
        if (getal) {
            blad.value(rij, kolom, Double.valueOf(tekst));
        } else {
            blad.value(rij, kolom, tekst);
        }
    }
}
