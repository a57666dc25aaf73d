// SPDX-License-Identifier: EUPL-1.2
package nl.grip.sturing.verevening;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import nl.grip.basis.Bedrag;
import nl.grip.sturing.invoer.Gelezen;
import nl.grip.sturing.invoer.Invoertabel;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class A31_VereveningTest {
    private static final String KOP = "gemeente;jaar;eigen_kosten;verwacht;gewicht;storting\n";
    private static final String TWEE_JAREN =
            KOP + "A;2026;130;100;3;10\nB;2026;50;60;1;4\nA;2027;90;100;3;10\nB;2027;62;60;1;4\n";

    @TempDir
    Path map;

    @Test
    void perSleutelWordtElkJaarVerdeeld() throws IOException {
        assertThat(bijdragen(Model.SLEUTEL))
                .containsExactly("A 2026 145.00", "A 2027 124.00", "B 2026 49.00", "B 2027 42.00");
    }

    @Test
    void gemiddeldBetaaltElkJaarEvenveel() throws IOException {
        assertThat(bijdragen(Model.GEMIDDELDE))
                .containsExactly("A 2026 134.50", "A 2027 134.50", "B 2026 45.50", "B 2027 45.50");
    }

    @Test
    void uitDePotWordtAanHetEindAfgerekend() throws IOException {
        assertThat(bijdragen(Model.POT))
                .containsExactly("A 2026 140.00", "A 2027 129.00", "B 2026 54.00", "B 2027 37.00");
    }

    @Test
    void verzekerdBetaaltVoorafEnRekentAanHetEindAf() throws IOException {
        assertThat(bijdragen(Model.VERZEKERING))
                .containsExactly("A 2026 110.00", "A 2027 130.00", "B 2026 64.00", "B 2027 56.00");
    }

    @Test
    void eenBedragWordtTotOpDeCentVerdeeld() {
        assertThat(Verdeling.van(Bedrag.ofEuro("1.00"), List.of(1L, 1L, 1L)))
                .extracting(Bedrag::euro)
                .containsExactly("0.34", "0.33", "0.33");
        assertThat(Verdeling.van(Bedrag.ofEuro("-1.00"), List.of(2L, 1L)))
                .extracting(Bedrag::euro)
                .containsExactly("-0.67", "-0.33");
    }

    @Test
    void foutenKomenTegelijk() throws IOException {
        assertThat(reken(Model.SLEUTEL, KOP + "A;2026;1.234;1;0;0\nA;2026;1;1;0;0\n")
                        .bevindingen())
                .extracting(b -> b.herkomst().regel() + " " + b.herkomst().plaats())
                .containsExactly("2 eigen_kosten", "3 gemeente", "0 gewicht");
    }

    private List<String> bijdragen(Model model) throws IOException {
        return reken(model, TWEE_JAREN).rijen().stream()
                .map(b -> b.gemeente() + " " + b.jaar() + " " + b.bijdrage().euro())
                .toList();
    }

    private Gelezen<Bijdrage> reken(Model model, String csv) throws IOException {
        return Deelnemerslezer.reken(model, Invoertabel.van(Files.writeString(map.resolve("v.csv"), csv)));
    }
}
