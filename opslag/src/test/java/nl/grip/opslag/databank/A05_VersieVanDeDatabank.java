// SPDX-License-Identifier: EUPL-1.2
package nl.grip.opslag.databank;

import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class A05_VersieVanDeDatabank {
    @ParameterizedTest
    @ValueSource(strings = {"v1.5.4", "v1.4.9", "v0.10.3"})
    void onderEenVijfVijfWordtGeweigerd(String versie) {
        assertThatThrownBy(() -> Databankversie.parse(versie).eisMinstens(Databankversie.MINSTENS))
                .hasMessageContaining("te oud");
    }

    @ParameterizedTest
    @ValueSource(strings = {"v1.5.5", "v1.5.6", "v1.5.10", "v2.0.0", "v1.6.0-dev12"})
    void vanafEenVijfVijfMag(String versie) {
        assertThatCode(() -> Databankversie.parse(versie).eisMinstens(Databankversie.MINSTENS))
                .doesNotThrowAnyException();
    }
}
