// SPDX-License-Identifier: EUPL-1.2
package nl.grip.sturing.verevening;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.List;
import nl.grip.basis.Bedrag;
import nl.grip.basis.Uitkomst.Cijfer;
import nl.grip.basis.Uitkomst.GeenCijfer;
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
