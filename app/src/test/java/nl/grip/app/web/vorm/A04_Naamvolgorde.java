// SPDX-License-Identifier: EUPL-1.2
package nl.grip.app.web.vorm;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

/** Who looks for number ten looks after number nine. */
class A04_Naamvolgorde {
    @Test
    void eenGetalInEenNaamTeltNaarZijnGrootte() {
        assertThat(List.of("Aanbieder 10", "aanbieder 9", "Aanbieder 2b", "Aanbieder 2", "Aanbieder", "Zorg 1").stream()
                        .sorted(new Naamvolgorde()))
                .containsExactly("Aanbieder", "Aanbieder 2", "Aanbieder 2b", "aanbieder 9", "Aanbieder 10", "Zorg 1");
    }

    /** A number may be longer than any number type, and names that read alike are not the same. */
    @Test
    void elkeNaamHeeftEenPlek() {
        var volgorde = new Naamvolgorde();
        assertThat(volgorde.compare("9".repeat(40), "1" + "0".repeat(40))).isNegative();
        assertThat(volgorde.compare("a1", "A1")).isPositive();
        assertThat(volgorde.compare("A01", "A1")).isNegative();
        assertThat(volgorde.compare("", "A")).isNegative();
        assertThat(volgorde.compare("A1", "A1")).isZero();
    }
}
