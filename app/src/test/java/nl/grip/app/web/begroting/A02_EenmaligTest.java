// SPDX-License-Identifier: EUPL-1.2
package nl.grip.app.web.begroting;

import static org.assertj.core.api.Assertions.assertThat;

import nl.grip.basis.Bedrag;
import org.junit.jupiter.api.Test;

class A02_EenmaligTest {
    @Test
    void watErEenmaligAfGingIsGeenEenmaligGeld() {
        assertThat(Jaarconclusie.eenmalig(new Bedrag(-500_000_00)))
                .isEqualTo(", na een eenmalige verlaging van 0,5 miljoen euro");
        assertThat(Jaarconclusie.eenmalig(new Bedrag(500_000_00))).isEqualTo(", waarvan 0,5 miljoen euro eenmalig");
        assertThat(Jaarconclusie.eenmalig(Bedrag.NUL)).isEmpty();
    }
}
