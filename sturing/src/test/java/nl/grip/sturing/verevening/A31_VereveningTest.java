// SPDX-License-Identifier: EUPL-1.2
package nl.grip.sturing.verevening;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import nl.grip.basis.Bedrag;
import nl.grip.sturing.invoer.Gelezen;
import nl.grip.sturing.invoer.Invoertabel;
import nl.grip.sturing.maatregel.Plan;
import nl.grip.sturing.maatregel.bestand.Maatregellezer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

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
    void zonderGewichtValtErNietsTeVerdelen() {
        assertThatIllegalArgumentException().isThrownBy(() -> Verdeling.van(Bedrag.ofEuro("1.00"), List.of(0L, 0L)));
    }

    /** In 2027 nobody has a weight: the one of 2026 is none for that year. */
    @Test
    void elkJaarVraagtEenGewicht() throws IOException {
        assertThat(reken(Model.SLEUTEL, KOP + "A;2026;1;1;3;0\nA;2027;1;1;0;0\nB;2027;1;1;0;0\n")
                        .bevindingen())
                .singleElement()
                .satisfies(b -> assertThat(b.toString()).contains("2027").doesNotContain("2026"));
    }

    @ParameterizedTest
    @CsvSource({"0, true", "0.123456, true", "0.1234567, false", "1000000000, true", "1000000000.1, false", "-1, false"
    })
    void eenGewichtIsNietNegatiefEnNietTePrecies(String gewicht, boolean goed) throws IOException {
        assertThat(reken(Model.SLEUTEL, KOP + "A;2026;1;1;1;0\nB;2026;1;1;" + gewicht + ";0\n")
                        .isGeweigerd())
                .isEqualTo(!goed);
        var sleutel = Files.writeString(map.resolve("s.csv"), "gemeente;gewicht\nA;1\nB;" + gewicht + "\n");
        assertThat(Gemeentesleutel.lees(sleutel).isGeweigerd()).isEqualTo(!goed);
        assertThat(Plekkenlezer.lees(Invoertabel.van(Files.writeString(
                                map.resolve("p.csv"),
                                "zorgvorm;aantal;prijs;gemeente;gewicht;gebruikt\np;1;1;A;1;0\np;1;1;B;" + gewicht
                                        + ";0\n")))
                        .isGeweigerd())
                .isEqualTo(!goed);
    }

    /** Two parts of 1,000 - 100 for A and one for B. */
    @Test
    void eenPlanWordtVerdeeldOverDeGemeenten() throws IOException {
        var sleutel = Files.writeString(map.resolve("s.csv"), "gemeente;gewicht\nA;2\nB;1\n");
        var plan = Plan.reken(List.of(Maatregellezer.lees("m.yaml", """
                        id: M1
                        naam: n
                        jaren: [2027, 2028]
                        effecten: [{voorziening: V, formule: "-1000"}]
                        kosten: [{naam: start, soort: eenmalig, jaar: 2027, bedrag: 100, afschrijven: 1}]
                        """).orElseThrow()));
        assertThat(Gemeentesleutel.lees(sleutel).rijen().get(0).verdeel(plan))
                .extracting(d -> d.gemeente() + " " + d.jaar() + " "
                        + d.kosten().euro() + " " + d.effect().orElseThrow().euro() + " "
                        + d.netto().orElseThrow().euro())
                .containsExactly(
                        "A 2027 66.67 -666.67 -600.00",
                        "B 2027 33.33 -333.33 -300.00",
                        "A 2028 0.00 -666.67 -666.67",
                        "B 2028 0.00 -333.33 -333.33");
    }

    @Test
    void eenSleutelNoemtElkeGemeenteEenKeerEnHeeftEenGewicht() throws IOException {
        var dubbel = Files.writeString(map.resolve("s.csv"), "gemeente;gewicht\nA;2\nA;1\n");
        assertThat(Gemeentesleutel.lees(dubbel).bevindingen())
                .singleElement()
                .matches(b -> b.herkomst().regel() == 3 && b.herkomst().plaats().equals("gemeente"));
        var leeg = Files.writeString(map.resolve("s.csv"), "gemeente;gewicht\nA;0\nB;0\n");
        assertThat(Gemeentesleutel.lees(leeg).bevindingen())
                .singleElement()
                .matches(b -> b.herkomst().plaats().equals("gewicht"));
    }

    @Test
    void elkModelEnElkeSleutelHeeftEenWoord() {
        assertThat(Model.values())
                .allSatisfy(m -> assertThat(Model.find(m.code())).contains(m));
        assertThat(Sleutel.values())
                .allSatisfy(s -> assertThat(Sleutel.find(s.code())).contains(s));
        assertThat(Model.find("vorig_jaar")).isEmpty();
        assertThat(Sleutel.find("pot")).isEmpty();
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
