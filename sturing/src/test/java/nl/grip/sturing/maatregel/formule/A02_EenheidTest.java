// SPDX-License-Identifier: EUPL-1.2
package nl.grip.sturing.maatregel.formule;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class A02_EenheidTest {
    @Test
    void kinderenMaalEuroPerKindIsEuro() {
        Eenheid perKindPerDag = Eenheid.parse("euro/kind/dag");
        assertThat(perKindPerDag.maal(Eenheid.parse("kind")).maal(Eenheid.parse("dag")))
                .isEqualTo(Eenheid.EURO);
    }

    @ParameterizedTest
    @CsvSource({"euro/kind/dag,euro/dag/kind", "1,1", "1/kind,1/kind", "dag*kind/dag,kind", "uur/week*week,uur"})
    void eenEenheidWordtVereenvoudigd(String tekst, String kort) {
        assertThat(Eenheid.parse(tekst)).hasToString(kort);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "/", "euro//dag", "euro per dag", "%", "2*dag"})
    void watGeenEenheidIsWordtGeweigerd(String tekst) {
        assertThatThrownBy(() -> Eenheid.parse(tekst)).isInstanceOf(Formulefout.class);
    }
}
