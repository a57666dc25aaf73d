// SPDX-License-Identifier: EUPL-1.2
package nl.grip.app.web.vorm;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class A02_Adres {
    @Test
    void deKeuzeStaatInHetAdres() {
        assertThat(Adres.van("/").met("domein", "Wmo").met("tot", "2026-03").tekst())
                .isEqualTo("/?domein=Wmo&tot=2026-03");
    }

    @Test
    void watNietGekozenIsStaatErNiet() {
        assertThat(Adres.van("/").met("domein", "").tekst()).isEqualTo("/");
    }

    @Test
    void tekensMetEenBetekenisBlijvenTekst() {
        assertThat(Adres.van("/gegevens/bron").naar("a/b?c").met("x", "1&y=2").tekst())
                .isEqualTo("/gegevens/bron/a%2Fb%3Fc?x=1%26y%3D2");
    }
}
