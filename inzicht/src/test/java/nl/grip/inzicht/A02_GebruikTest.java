// SPDX-License-Identifier: EUPL-1.2
package nl.grip.inzicht;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import org.junit.jupiter.api.Test;

class A02_GebruikTest {
    private static Gebruik gebruik(int mensen, int inwoners) {
        return new Gebruik(BigDecimal.valueOf(mensen), BigDecimal.valueOf(inwoners));
    }

    /** 125 of 1,000 is one in eight, or 12.5 percent; 130 of 1,000 is nearer to eight than to seven. */
    @Test
    void eenOpZoveelIsOokEenPercentage() {
        assertThat(gebruik(125, 1000).eenOpDe()).contains(BigDecimal.valueOf(8));
        assertThat(gebruik(130, 1000).eenOpDe()).contains(BigDecimal.valueOf(8));
        assertThat(gebruik(125, 1000).pct())
                .hasValueSatisfying(p -> assertThat(p).isEqualByComparingTo("12.5"));
        assertThat(gebruik(1, 8).pct()).isEqualTo(gebruik(125, 1000).pct());
    }

    @Test
    void watNietsZegtWordtNietGezegd() {
        assertThat(gebruik(0, 1000).eenOpDe()).isEmpty();
        assertThat(gebruik(900, 1000).eenOpDe()).isEmpty();
        assertThat(gebruik(1, 0).pct()).isEmpty();
        assertThat(gebruik(1, 0).eenOpDe()).isEmpty();
    }
}
