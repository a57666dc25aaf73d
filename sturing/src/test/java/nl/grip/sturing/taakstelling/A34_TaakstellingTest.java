// SPDX-License-Identifier: EUPL-1.2
package nl.grip.sturing.taakstelling;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import nl.grip.basis.Bedrag;
import nl.grip.basis.Uitkomst;
import nl.grip.sturing.invoer.Gelezen;
import nl.grip.sturing.invoer.Invoertabel;
import nl.grip.sturing.maatregel.Plan;
import nl.grip.sturing.maatregel.Planregel;
import nl.grip.sturing.maatregel.bestand.Maatregellezer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class A34_TaakstellingTest {
    private static final String KOP = "taakstelling;jaar;opgave;maatregel;aandeel\n";
    private static final List<Planregel> PLAN = Plan.reken(List.of(Maatregellezer.lees(
                    "m.yaml", "id: M1\nnaam: n\njaren: [2027]\neffecten: [{voorziening: V, formule: \"-1000\"}]\n")
            .orElseThrow()));

    @TempDir
    Path map;

    @Test
    void eenAandeelVanDeBesparingVultDeTaak() throws IOException {
        Taakstelling taak = lees("ombuiging;2027;700;M1;0.35\n").rijen().get(0);
        assertThat(taak.ingevuld().euro()).isEqualTo("350.00");
        assertThat(taak.rest().euro()).isEqualTo("350.00");
        assertThat(taak.dekking()).isEqualByComparingTo("0.5");
        assertThat(taak.nodigeRealisatiePct()).isEqualTo(new Uitkomst.Cijfer<>(new BigDecimal("2E+2")));
    }

    @Test
    void eenLegeTaakHeeftGeenNodigeRealisatie() throws IOException {
        Taakstelling taak = lees("ombuiging;2027;700;;\n").rijen().get(0);
        assertThat(taak.rest()).isEqualTo(taak.opgave());
        assertThat(taak.nodigeRealisatiePct()).isInstanceOf(Uitkomst.GeenCijfer.class);
    }

    @Test
    void dezelfdeEuroVultNooitTweeTaken() throws IOException {
        assertThat(lees("een;2027;700;M1;0.6\ntwee;2027;100;M1;0.5\n").bevindingen())
                .singleElement()
                .matches(b -> b.herkomst().regel() == 3 && b.herkomst().plaats().equals("aandeel"));
    }

    /** 0.6 and 0.4 are all of it; no share, or less than none, is a mistake. */
    @Test
    void eenMaatregelMagHelemaalWordenVerdeeld() throws IOException {
        assertThat(lees("een;2027;700;M1;0.6\ntwee;2027;100;M1;0.4\n").bevindingen())
                .isEmpty();
        for (var aandeel : List.of("0", "-0.1")) {
            assertThat(lees("een;2027;700;M1;" + aandeel + "\n").bevindingen())
                    .singleElement()
                    .matches(b -> b.herkomst().plaats().equals("aandeel"));
        }
    }

    @Test
    void eenOpgaveIsBovenNulEnInElkeRegelGelijk() throws IOException {
        assertThat(lees("een;2027;0;;\n").bevindingen())
                .singleElement()
                .matches(b -> b.herkomst().plaats().equals("opgave"));
        assertThat(lees("een;2027;0.01;;\n").bevindingen()).isEmpty();
        assertThat(lees("een;2027;700;;\neen;2027;701;M1;1\n").bevindingen())
                .singleElement()
                .matches(b -> b.herkomst().regel() == 3 && b.herkomst().plaats().equals("opgave"));
    }

    /** 700 - 1,000 is filled too well, and pays nothing of the 400 of the year after. */
    @Test
    void watEenTaakTeveelHeeftVultGeenAndere() throws IOException {
        var taken = Taakstellingen.van(tabel(KOP + "een;2027;700;M1;1\neen;2028;400;;\n"), PLAN);
        assertThat(taken.bezwaren()).isEmpty();
        assertThat(taken.rest().euro()).isEqualTo("400.00");
        assertThat(Taakstellingen.van(tabel(KOP + "een;2027;1000;M1;1\n"), PLAN).rest())
                .isEqualTo(Bedrag.NUL);
    }

    /** M2 is no measure: of 700 only the 100 that is booked is there, and the reader hears why. */
    @Test
    void waarHetPlanNietPastTeltAlleenWatGeboektIs() throws IOException {
        var kop = KOP.strip() + ";geboekt\n";
        var taken = Taakstellingen.van(tabel(kop + "een;2027;700;normenkader;;100\neen;2027;700;M2;1;\n"), PLAN);
        assertThat(taken.rest().euro()).isEqualTo("600.00");
        assertThat(taken.bezwaren())
                .singleElement()
                .matches(b -> b.herkomst().regel() == 3 && b.herkomst().plaats().equals("maatregel"));
    }

    @Test
    void eenOnbekendeMaatregelWordtGeweigerd() throws IOException {
        assertThat(lees("een;2027;700;M2;0.6\n").isGeweigerd()).isTrue();
        assertThat(lees("een;2028;700;M1;0.6\n").isGeweigerd()).isTrue();
    }

    /** 100 that is booked and 0.35 x 1000 that is planned fill 450 of 700. */
    @Test
    void eenEerdereBesparingVultMeeMaarNooitNaastHetPlan() throws IOException {
        Taakstelling taak = leesGeboekt("een;2027;700;normenkader;;100\neen;2027;700;M1;0.35;\n")
                .rijen()
                .get(0);
        assertThat(taak.ingevuld().euro()).isEqualTo("450.00");
        assertThat(leesGeboekt("een;2027;700;normenkader;;100\ntwee;2027;100;normenkader;;100\n")
                        .bevindingen())
                .singleElement()
                .matches(b -> b.herkomst().regel() == 3);
        assertThat(leesGeboekt("een;2027;700;M1;;100\n").bevindingen())
                .singleElement()
                .matches(b -> b.herkomst().plaats().equals("geboekt"));
    }

    private Gelezen<Taakstelling> leesGeboekt(String regels) throws IOException {
        return Taakstellingslezer.lees(tabel(KOP.strip() + ";geboekt\n" + regels), PLAN);
    }

    private Gelezen<Taakstelling> lees(String regels) throws IOException {
        return Taakstellingslezer.lees(tabel(KOP + regels), PLAN);
    }

    private Invoertabel tabel(String csv) throws IOException {
        return Invoertabel.van(Files.writeString(map.resolve("t.csv"), csv));
    }
}
