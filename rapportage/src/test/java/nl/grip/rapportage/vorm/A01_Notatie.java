// SPDX-License-Identifier: EUPL-1.2
package nl.grip.rapportage.vorm;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Arrays;
import nl.grip.basis.Bedrag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class A01_Notatie {
    @Test
    void eenBedragHeeftPuntenPerDuizendEnEenKommaVoorDeCenten() {
        assertThat(Notatie.euro(Bedrag.ofEuro("1234.56"))).isEqualTo("1.234,56");
        assertThat(Notatie.euro(Bedrag.ofEuro("-0.05"))).isEqualTo("\u22120,05");
        assertThat(Notatie.euro(Bedrag.ofEuro("12345678.90"))).isEqualTo("12.345.678,90");
    }

    @Test
    void heleEurosWordenAfgerondEnNietAfgekapt() {
        assertThat(Notatie.heleEuro(Bedrag.ofEuro("1234.50"))).isEqualTo("1.235");
        assertThat(Notatie.heleEuro(Bedrag.ofEuro("1234.49"))).isEqualTo("1.234");
    }

    @Test
    void inEenZinStaanMiljoenenMetEenDecimaalEnKleineBedragenVoluit() {
        assertThat(Notatie.inWoorden(Bedrag.ofEuro("1234567.89"))).isEqualTo("1,2 miljoen euro");
        assertThat(Notatie.inWoorden(Bedrag.ofEuro("700000.00"))).isEqualTo("0,7 miljoen euro");
        assertThat(Notatie.inWoorden(Bedrag.ofEuro("91520.00"))).isEqualTo("91.520 euro");
    }

    @Test
    void alleenWatEchtAllesIsHeetHonderdProcent() {
        assertThat(Notatie.procent(new BigDecimal("99.99"))).isEqualTo("99");
        assertThat(Notatie.procent(new BigDecimal("100"))).isEqualTo("100");
    }

    @Test
    void datumsEnMaandenStaanVoluitInHetNederlands() {
        assertThat(Notatie.datum(LocalDate.of(2026, 7, 8))).isEqualTo("8 juli 2026");
        assertThat(Notatie.maand(YearMonth.of(2026, 3))).isEqualTo("maart 2026");
        assertThat(Notatie.maandKort(YearMonth.of(2026, 3))).isEqualTo("mrt");
    }

    /** Values along an axis are all in one unit, and no two look the same. */
    @ParameterizedTest
    @CsvSource({
        "'1300000;1350000;1400000', '1,30 mln|1,35 mln|1,40 mln'",
        "'0;50000;100000;150000', '0|50.000|100.000|150.000'",
        "'0;5000000;10000000', '0|5 mln|10 mln'",
        "'0;0.5;1', '0|0,5|1,0'"
    })
    void langsEenAsStaanWaardenInEenEenheid(String waarden, String woorden) {
        var rij = Arrays.stream(waarden.split(";")).map(BigDecimal::new).toList();
        assertThat(String.join("|", Eenheid.van("euro").langsAs(rij))).isEqualTo(woorden);
    }
}
