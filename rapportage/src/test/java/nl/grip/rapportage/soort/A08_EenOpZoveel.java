// SPDX-License-Identifier: EUPL-1.2
package nl.grip.rapportage.soort;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.Optional;
import nl.grip.inzicht.Gebruik;
import org.junit.jupiter.api.Test;

class A08_EenOpZoveel {
    private static final Optional<Gebruik> ACHT = deel(125);
    private static final Optional<Gebruik> TWINTIG = deel(49);

    /** Of a thousand. */
    private static Optional<Gebruik> deel(int mensen) {
        return Optional.of(new Gebruik(BigDecimal.valueOf(mensen), BigDecimal.valueOf(1000)));
    }

    @Test
    void hetStaatInEenZinVoorWatBekendIs() {
        assertThat(Mensen.gebruik(ACHT, TWINTIG))
                .contains(
                        "Tegenover elke 8 inwoners onder de 18 staat ongeveer 1 mens met jeugdhulp; wie 18 of ouder is, telt"
                                + " daarin mee. Ongeveer 1 op de 20 inwoners heeft hulp uit de Wmo, dat is 4,9 procent.");
        assertThat(Mensen.gebruik(Optional.empty(), TWINTIG))
                .contains("Ongeveer 1 op de 20 inwoners heeft hulp uit de Wmo, dat is 4,9 procent.");
        assertThat(Mensen.gebruik(Optional.empty(), Optional.empty())).isEmpty();
    }
}
