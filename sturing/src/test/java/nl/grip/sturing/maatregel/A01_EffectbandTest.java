// SPDX-License-Identifier: EUPL-1.2
package nl.grip.sturing.maatregel;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import nl.grip.basis.Bedrag;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class A01_EffectbandTest {
    @ParameterizedTest
    @CsvSource({
        "-150000.01,NEGATIEF", "-150000,NEUTRAAL", "-1,NEUTRAAL", "0,NEUTRAAL", "149999.99,NEUTRAAL",
        "150000,KLEIN", "299999.99,KLEIN", "300000,MIDDEN", "599999.99,MIDDEN", "600000,GROOT",
        "1200000,GROOT", "1200000.01,ZEER_GROOT"
    })
    void eenOndergrensHoortBijDeBandEnEenBovengrensNiet(String besparing, Effectband band) {
        assertThat(Effectband.van(Bedrag.ofEuro(besparing))).isEqualTo(band);
    }

    @Test
    void deBronNoemtVoorEenKleinNadeelTweeBanden() {
        assertThat(Effectband.isOverlap(Bedrag.ofEuro("-1"))).isTrue();
        assertThat(Effectband.isOverlap(Bedrag.NUL)).isFalse();
        assertThat(Effectband.isOverlap(Bedrag.ofEuro("-150001"))).isFalse();
    }

    /** "Less than 50,000" is not nought: what it is at most is not known, so that it takes no part. */
    @ParameterizedTest
    @CsvSource({"<0,300000,0-300000", "-5,-1,0-0", "< 0,0.50,0-0.50", "0,<50000,", "<150000,300000,", "?,?,", "-veel,1,"
    })
    void alleenEenGetalIsEenGrens(String laag, String hoog, @Nullable String band) {
        assertThat(Bandbreedte.van(new Kenmerken.Raming("", laag, hoog, "")).map(b -> b.laag() + "-" + b.hoog()))
                .isEqualTo(Optional.ofNullable(band));
    }
}
