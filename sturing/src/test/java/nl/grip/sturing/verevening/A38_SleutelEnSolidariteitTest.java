// SPDX-License-Identifier: EUPL-1.2
package nl.grip.sturing.verevening;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.List;
import nl.grip.basis.Bedrag;
import nl.grip.basis.Uitkomst.Cijfer;
import nl.grip.basis.Uitkomst.GeenCijfer;
import nl.grip.sturing.invoer.Gelezen;
import nl.grip.sturing.invoer.Invoertabel;
import nl.grip.sturing.verevening.Rekeningloop.Stabiliteit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Change the key and see who pays; share a part; and see how steady a bill is. */
class A38_SleutelEnSolidariteitTest {
    private static final List<Deelnemer> DEELNEMERS = List.of(
            deelnemer("A", 2025, 300), deelnemer("A", 2026, 400), deelnemer("B", 2025, 100), deelnemer("B", 2026, 0));

    /** In 2026 together 400, by the costs of 2025: three parts for A, one for B. */
    @Test
    void deSleutelVanVorigJaarGeldtWaarErEenVorigJaarIs() {
        var bijdragen = Verevening.reken(Model.SLEUTEL, Sleutel.VORIG_JAAR.pas(DEELNEMERS));
        assertThat(bijdragen)
                .extracting(
                        b -> b.gemeente() + " " + b.jaar() + " " + b.bijdrage().euro())
                .containsExactly("A 2025 200.00", "A 2026 300.00", "B 2025 200.00", "B 2026 100.00");
    }

    /** A quarter of 400 and of 0 is shared by halves: B pays 50 for A. */
    @Test
    void alleenHetGedeeldeDeelWordtVerrekend() {
        var bijdragen = new Solidariteit(new BigDecimal("0.25")).reken(Model.SLEUTEL, DEELNEMERS);
        assertThat(bijdragen)
                .extracting(b -> b.jaar() + " " + b.eigenKosten().euro() + " "
                        + b.verrekening().euro())
                .containsExactly("2025 300.00 -25.00", "2026 400.00 -50.00", "2025 100.00 25.00", "2026 0.00 50.00");
    }

    @ParameterizedTest
    @EnumSource(Model.class)
    void rekeningenTellenOpBijElkeSleutelEnElkDeel(Model model) {
        for (var sleutel : Sleutel.values()) {
            for (var deel : List.of("0", "0.333", "1")) {
                var bijdragen = new Solidariteit(new BigDecimal(deel)).reken(model, sleutel.pas(DEELNEMERS));
                assertThat(bijdragen.stream()
                                .mapToLong(b -> b.bijdrage().centen())
                                .sum())
                        .as(model + " " + sleutel + " " + deel)
                        .isEqualTo(80_000);
            }
        }
    }

    /** Residential care is shared whole and divided by halves; of light care nothing is shared. */
    @Test
    void elkeZorgvormHeeftEenEigenSolidariteit() {
        var bijdragen = reken(
                "A;2026;400;0;1;0;verblijf;1",
                "B;2026;0;0;1;0;verblijf;1",
                "A;2026;100;0;1;0;licht;0",
                "B;2026;60;0;1;0;licht;0");
        assertThat(bijdragen.rijen())
                .extracting(b -> b.gemeente() + " " + b.eigenKosten().euro() + " "
                        + b.bijdrage().euro())
                .containsExactly("A 500.00 300.00", "B 60.00 260.00");
        assertThat(reken("A;2026;1;0;1;0;licht;0", "B;2026;1;0;1;0;licht;0.5", "B;2026;1;0;1;0;licht;2")
                        .bevindingen())
                .extracting(b -> b.herkomst().regel() + " " + b.herkomst().plaats())
                .containsExactly("3 solidariteit", "4 gemeente", "4 solidariteit");
    }

    /** What A brings in for two kinds is 500, 30 and 3; its inhabitants are the same 5 in both. */
    @Test
    void alleZorgvormenSamenTellenInwonersEenKeer() {
        var inbreng = Deelnemerslezer.lees(tabel("gemeente;jaar;eigen_kosten;verwacht;gewicht;storting;zorgvorm\n"
                        + "A;2026;400;10;5;1;verblijf\nA;2026;100;20;5;2;licht\nA;2027;7;8;3;9;licht\n"))
                .rijen();
        assertThat(new Zorgvormen(inbreng).samen())
                .containsExactly(
                        new Deelnemer("A", 2026, euro(500), euro(30), 5_000_000, euro(3)),
                        new Deelnemer("A", 2027, euro(7), euro(8), 3_000_000, euro(9)));
        assertThat(new Zorgvormen(inbreng).reken(Model.SLEUTEL, Sleutel.GEWICHT, BigDecimal.ONE))
                .extracting(b -> b.jaar() + " " + b.bijdrage().euro())
                .containsExactly("2026 503.00", "2027 16.00");
    }

    private static Bedrag euro(long euro) {
        return new Bedrag(euro * 100);
    }

    /** Twice 200 is as much as four times 100, and yet other places. */
    @Test
    void plekkenHebbenInElkeRegelHetzelfdeAantalEnDezelfdePrijs() {
        var kop = "zorgvorm;aantal;prijs;gemeente;gewicht;gebruikt\n";
        assertThat(Plekkenlezer.lees(tabel(kop + "plus;4;100;A;3;1\nplus;2;200;B;1;2\n"))
                        .bevindingen())
                .extracting(b -> b.herkomst().regel() + " " + b.herkomst().plaats())
                .containsExactly("3 aantal");
        assertThat(Plekkenlezer.lees(tabel(kop + "plus;4;100;A;3;1\nplus;4.0;100;B;1;2\n"))
                        .bevindingen())
                .isEmpty();
        assertThat(Plekkenlezer.lees(tabel(kop + "plus;-4;100;A;-3;1\n")).bevindingen())
                .extracting(b -> b.herkomst().plaats())
                .containsExactlyInAnyOrder("aantal", "gewicht", "gewicht");
    }

    /** Four places of 100 by three to one, of which A uses one and B two. */
    @Test
    void vastePlekkenBetaaltMenOokAlsZijLeegStaan() {
        var kop = "zorgvorm;aantal;prijs;gemeente;gewicht;gebruikt\n";
        assertThat(Plekkenlezer.lees(tabel(kop + "plus;4;100;A;3;1\nplus;4;100;B;1;2\n"))
                        .rijen())
                .extracting(r -> r.gemeente() + " " + r.rekening().euro() + " "
                        + r.verschil().euro())
                .containsExactly("A 300.00 200.00", "B 100.00 -100.00");
        assertThat(Plekkenlezer.lees(tabel(kop + "plus;4;100;A;0;1\nplus;5;100;A;0;-2\n"))
                        .bevindingen())
                .extracting(b -> b.herkomst().regel() + " " + b.herkomst().plaats())
                .containsExactlyInAnyOrder("3 gebruikt", "3 gemeente", "3 aantal", "0 gewicht");
    }

    private static Gelezen<Bijdrage> reken(String... regels) {
        return Deelnemerslezer.reken(
                Model.SLEUTEL,
                tabel("gemeente;jaar;eigen_kosten;verwacht;gewicht;storting;zorgvorm;solidariteit\n"
                        + String.join("\n", regels) + "\n"));
    }

    private static Invoertabel tabel(String csv) {
        return Invoertabel.van("t.csv", csv.getBytes(StandardCharsets.UTF_8));
    }

    /** Alone B goes from 100 to 0; averaged over all years both pay the same every year. */
    @Test
    void wieSamenDeeltHeeftEenVastereRekening() {
        double alleen = spreiding(Model.VERZEKERING, "B");
        assertThat(spreiding(Model.GEMIDDELDE, "B")).isLessThan(alleen);
        assertThat(new Rekeningloop(DEELNEMERS, 1, 200).reken(Model.POT, Sleutel.GEWICHT))
                .isEqualTo(new Rekeningloop(DEELNEMERS, 1, 200).reken(Model.POT, Sleutel.GEWICHT));
        assertThat(new Rekeningloop(List.of(deelnemer("A", 2025, 1)), 1, 10).reken(Model.POT, Sleutel.GEWICHT))
                .isInstanceOf(GeenCijfer.class);
    }

    private static double spreiding(Model model, String gemeente) {
        var uitkomst = (Cijfer<List<Stabiliteit>>) new Rekeningloop(DEELNEMERS, 1, 400).reken(model, Sleutel.GEWICHT);
        return uitkomst.waarde().stream()
                .filter(s -> s.gemeente().equals(gemeente))
                .findFirst()
                .orElseThrow()
                .spreiding();
    }

    private static Deelnemer deelnemer(String gemeente, int jaar, long euro) {
        return new Deelnemer(gemeente, jaar, new Bedrag(euro * 100), new Bedrag(20_000), 1, Bedrag.NUL);
    }
}
