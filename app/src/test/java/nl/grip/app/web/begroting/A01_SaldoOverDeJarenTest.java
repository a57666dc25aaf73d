// SPDX-License-Identifier: EUPL-1.2
package nl.grip.app.web.begroting;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import nl.grip.basis.Bedrag;
import nl.grip.sturing.begroting.Begrotingsboek;
import nl.grip.sturing.begroting.Begrotingsregel;
import org.junit.jupiter.api.Test;

class A01_SaldoOverDeJarenTest {
    /** 2026: 30 over. 2027: 70 and 50 out, 100 in: 20 short. Together 10 over; with 2028, 40 short, 30 short. */
    @Test
    void hetEersteTekortIsVanAlleAfbakeningenSamen() {
        var lasten2026 = regel(2026, "Wmo", false, 70, 2026);
        var baten2026 = regel(2026, "", true, 100, 2026);
        var wmo2027 = regel(2027, "Wmo", false, 70, 2026);
        var jeugd2027 = regel(2027, "Jeugd", false, 50, 2026);
        var baten2027 = regel(2027, "", true, 100, 2026);
        assertThat(zin(lasten2026, baten2026, wmo2027, jeugd2027, baten2027))
                .contains("Het eerste jaar met een tekort is 2027. Alle jaren samen komen uit op 10 euro overschot.");
        assertThat(zin(lasten2026, baten2026, wmo2027, jeugd2027, baten2027, regel(2028, "Wmo", false, 40, 2026)))
                .contains("Het eerste jaar met een tekort is 2027. Alle jaren samen komen uit op 30 euro tekort.");
        assertThat(zin(lasten2026, baten2026))
                .contains("In geen van deze jaren is er een tekort. Alle jaren samen komen uit op 30 euro overschot.");
    }

    @Test
    void zonderBatenOfInVerschillendePrijzenIsErGeenSaldo() {
        assertThat(zin(regel(2026, "Wmo", false, 70, 2026))).isEmpty();
        assertThat(zin(regel(2026, "Wmo", false, 70, 2026), regel(2026, "Wmo", true, 70, 2025)))
                .isEmpty();
    }

    private static Optional<String> zin(Begrotingsregel... regels) {
        var boek = new Begrotingsboek(List.of(regels));
        return new Meerjarendeel(
                        new Meerjarenlagen(boek.beeld().beeldregels()),
                        boek.regels().stream().anyMatch(Begrotingsregel::baten))
                .saldozin();
    }

    private static Begrotingsregel regel(int jaar, String afbakening, boolean baten, long euro, int prijspeil) {
        return new Begrotingsregel(
                jaar,
                "primitief",
                afbakening,
                "",
                "",
                "",
                "",
                baten,
                new Bedrag(euro * 100),
                true,
                Optional.of(prijspeil));
    }
}
