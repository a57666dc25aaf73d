// SPDX-License-Identifier: EUPL-1.2
package nl.grip.app.web.traject;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class A02_AbonnementstariefTest {
    /** Of a year that is not in the table yet the last one counts, and the sentence says of which year it is. */
    @ParameterizedTest
    @CsvSource({"2024, '(20,60 euro per maand in 2024;'", "2025, '(21,00 euro per maand in 2025;'"})
    void hetBedragIsDatVanHetJaar(int jaar, String zin) {
        assertThat(Trajectblad.eigenBijdrage(jaar)).last().asString().contains(zin);
    }

    @Test
    void vanEenLaterJaarGeldtHetLaatsteVanEenEerderStaatErGeen() {
        var laatste = Abonnementstarief.alle().get(Abonnementstarief.alle().size() - 1);
        assertThat(Abonnementstarief.find(2099)).contains(laatste);
        assertThat(Abonnementstarief.find(2023)).isEmpty();
        assertThat(Trajectblad.eigenBijdrage(2023)).last().asString().contains("abonnementstarief (het verandert");
    }
}
