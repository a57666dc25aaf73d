// SPDX-License-Identifier: EUPL-1.2
package nl.grip.rapportage.soort;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class A08_EenOpZoveel {
    private static final Optional<BigDecimal> ACHT = Optional.of(BigDecimal.valueOf(8));
    private static final Optional<BigDecimal> TWINTIG = Optional.of(BigDecimal.valueOf(20));

    @Test
    void hetStaatInEenZinVoorWatBekendIs() {
        assertThat(Mensen.gebruik(ACHT, TWINTIG))
                .contains(
                        "Tegenover elke 8 inwoners onder de 18 staat ongeveer 1 mens met jeugdhulp; wie 18 of ouder is, telt"
                                + " daarin mee. Ongeveer 1 op de 20 inwoners heeft hulp uit de Wmo.");
        assertThat(Mensen.gebruik(Optional.empty(), TWINTIG))
                .contains("Ongeveer 1 op de 20 inwoners heeft hulp uit de Wmo.");
        assertThat(Mensen.gebruik(Optional.empty(), Optional.empty())).isEmpty();
    }
}
