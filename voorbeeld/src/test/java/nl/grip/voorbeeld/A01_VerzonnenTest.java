// SPDX-License-Identifier: EUPL-1.2
package nl.grip.voorbeeld;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.IntStream;
import nl.grip.basis.Burgerservicenummer;
import org.junit.jupiter.api.Test;

class A01_VerzonnenTest {
    @Test
    void elkVerzonnenBsnBegintMetNegenEnKomtDoorDeElfproef() {
        assertThat(IntStream.range(0, 10_000).mapToObj(Verzonnen::bsn))
                .allMatch(bsn -> bsn.startsWith("9") && Burgerservicenummer.isGeldig(bsn))
                .doesNotHaveDuplicates();
    }

    @Test
    void deGemeenteBestaatNiet() {
        assertThat(Integer.parseInt(Verzonnen.GEMEENTE)).isGreaterThan(2000);
    }
}
