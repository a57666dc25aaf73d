// SPDX-License-Identifier: EUPL-1.2
package nl.grip.basis;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class A01_BedragTest {
    @ParameterizedTest
    @CsvSource({"0,0.00", "1,0.01", "-1,-0.01", "1250,12.50", "-100,-1.00", "9223372036854775807,92233720368547758.07"})
    void centenStaanAlsEuroMetTweeDecimalen(long centen, String euro) {
        assertThat(new Bedrag(centen).euro()).isEqualTo(euro);
        assertThat(Bedrag.ofEuro(euro)).isEqualTo(new Bedrag(centen));
    }

    @Test
    void optellenEnAftrekkenZijnExact() {
        assertThat(Bedrag.ofEuro("0.10").plus(Bedrag.ofEuro("0.20"))).isEqualTo(Bedrag.ofEuro("0.30"));
        assertThat(Bedrag.ofEuro("0.30").min(Bedrag.ofEuro("0.40"))).isEqualTo(Bedrag.ofEuro("-0.10"));
        assertThat(Bedrag.ofEuro("5").tegengesteld()).isEqualTo(Bedrag.ofEuro("-5"));
    }

    @Test
    void eenDeelVanEenCentBestaatNiet() {
        assertThatThrownBy(() -> Bedrag.ofEuro("0.001")).isInstanceOf(ArithmeticException.class);
    }

    @Test
    void overlopenWordtGeweigerd() {
        var hoogste = new Bedrag(Long.MAX_VALUE);
        assertThatThrownBy(() -> hoogste.plus(new Bedrag(1))).isInstanceOf(ArithmeticException.class);
    }
}
