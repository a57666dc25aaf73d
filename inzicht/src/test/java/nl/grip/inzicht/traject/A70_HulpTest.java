// SPDX-License-Identifier: EUPL-1.2
package nl.grip.inzicht.traject;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Optional;
import nl.grip.basis.Bedrag;
import org.junit.jupiter.api.Test;

/** What help to one person may cost, costs and will cost. */
class A70_HulpTest {
    private static final LocalDate DAG = LocalDate.of(2026, 1, 15);

    @Test
    void elkeDagKostEvenveel() {
        var hulp = hulp(LocalDate.of(2026, 4, 10), "310", "200"); // 31 of 100 days: 10 a day
        assertThat(hulp.toegewezen(DAG)).contains(Bedrag.ofEuro("1000"));
        assertThat(hulp.nogTeVerwachten(DAG)).contains(Bedrag.ofEuro("600")); // 0.8 * 1000 - 200
    }

    @Test
    void zonderEinddatumTotHetEindVanHetJaar() {
        assertThat(hulp(null, "310", "0").toegewezen(DAG)).contains(Bedrag.ofEuro("3650"));
    }

    @Test
    void erKomtNooitMinderDanNietsBij() {
        assertThat(hulp(LocalDate.of(2026, 1, 31), "310", "400").nogTeVerwachten(DAG))
                .contains(Bedrag.NUL);
    }

    /** 279 of 310 is nine tenths, more than the usual eight. */
    @Test
    void wieMeerGebruiktDanGewoonBlijftDatDoen() {
        assertThat(hulp(LocalDate.of(2026, 4, 10), "310", "279").nogTeVerwachten(DAG))
                .contains(Bedrag.ofEuro("621")); // 0.9 * 1000 - 279
    }

    /** Of help that ended long ago no bill comes any more, also when little was delivered. */
    @Test
    void eenJaarNaHetEindeKomtErNietsMeer() {
        var hulp = hulp(LocalDate.of(2026, 1, 31), "310", "100");
        assertThat(hulp.nogTeVerwachten(LocalDate.of(2027, 1, 31))).contains(Bedrag.ofEuro("148"));
        assertThat(hulp.nogTeVerwachten(LocalDate.of(2027, 2, 1))).contains(Bedrag.NUL);
    }

    @Test
    void zonderBedragIsErNietsTeVerwachten() {
        assertThat(hulp(LocalDate.of(2026, 4, 10), "0", "0").nogTeVerwachten(DAG))
                .isEmpty();
    }

    @Test
    void hulpLooptTotEnMetDeLaatsteDag() {
        var hulp = hulp(LocalDate.of(2026, 1, 31), "310", "0");
        assertThat(hulp.isLopend(LocalDate.of(2026, 1, 31))).isTrue();
        assertThat(hulp.isLopend(LocalDate.of(2026, 2, 1))).isFalse();
        assertThat(hulp.isLopend(LocalDate.of(2025, 12, 31))).isFalse();
    }

    @Test
    void ervaringIsDuurMaalEenMaand() {
        var ervaring = new Ervaring(
                "J01",
                "Jeugd",
                new BigDecimal("60.875"),
                new BigDecimal("121.75"),
                new BigDecimal("243.5"),
                Bedrag.ofEuro("500"),
                30);
        assertThat(ervaring.kosten(ervaring.midden())).isEqualTo(Bedrag.ofEuro("2000")); // 4 months of 500
        assertThat(ervaring.maanden(ervaring.hoog())).isEqualByComparingTo("8");
        assertThat(ervaring.isGenoeg()).isTrue();
    }

    private static Hulp hulp(@org.jspecify.annotations.Nullable LocalDate tot, String toegewezen, String geleverd) {
        return new Hulp(
                "J01",
                "90000001",
                LocalDate.of(2026, 1, 1),
                Optional.ofNullable(tot),
                Bedrag.ofEuro(toegewezen),
                Bedrag.ofEuro(geleverd),
                new BigDecimal("0.8"));
    }
}
