// SPDX-License-Identifier: EUPL-1.2
package nl.grip.rapportage.uitvoer;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import nl.grip.rapportage.stuk.Cel;
import nl.grip.rapportage.stuk.Deel;
import nl.grip.rapportage.stuk.Stuk;
import nl.grip.rapportage.stuk.Tafel;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A table that runs on over a page can be read there: wherever the page ends, the rows have their head above them. */
class B02_TabelOverBladen {
    @ParameterizedTest
    @ValueSource(ints = {16, 18, 20, 21, 22, 23, 24, 25, 26, 27, 28, 29, 30, 31, 32, 33})
    void overalStaatDeKopErbovenEnNietsStaatAlleen(int regelsErvoor) throws IOException {
        for (var blad : bladen(regelsErvoor)) {
            long rijen = blad.lines().filter(regel -> regel.startsWith("rij ")).count();
            assertThat(rijen).as(blad).isNotEqualTo(1);
            assertThat(blad.contains("Kolom A")).as(blad).isEqualTo(rijen > 0);
            assertThat(rijen > 0 || !blad.contains("Titel van de tabel"))
                    .as(blad)
                    .isTrue();
        }
    }

    /** Each page as text, after so many lines before a table of twelve rows. */
    private static List<String> bladen(int regelsErvoor) throws IOException {
        List<Deel> delen = new ArrayList<>();
        IntStream.range(0, regelsErvoor).forEach(i -> delen.add(new Deel.Alinea("Een regel.")));
        delen.add(new Deel.Tabel(new Tafel(
                "Titel van de tabel",
                List.of("Kolom A", "Kolom B"),
                IntStream.range(0, 12)
                        .mapToObj(i -> Tafel.Rij.van(Cel.woord("rij " + i), Cel.woord("waarde")))
                        .toList())));
        var uit = new ByteArrayOutputStream();
        Pdfstuk.schrijf(new Stuk("Stuk", "vandaag", "iedereen", false, delen, List.of()), uit);
        List<String> bladen = new ArrayList<>();
        try (var pdf = Loader.loadPDF(uit.toByteArray())) {
            var lezer = new PDFTextStripper();
            for (int blad = 1; blad <= pdf.getNumberOfPages(); blad++) {
                lezer.setStartPage(blad);
                lezer.setEndPage(blad);
                bladen.add(lezer.getText(pdf));
            }
        }
        return bladen;
    }
}
