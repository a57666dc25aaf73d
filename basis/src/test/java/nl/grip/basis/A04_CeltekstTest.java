// SPDX-License-Identifier: EUPL-1.2
package nl.grip.basis;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class A04_CeltekstTest {
    @ParameterizedTest
    @ValueSource(strings = {"=1+1", "+31 20", "-5 graden", "@naam", "'t Huis", "\tmet tab", "\uFF1Dvol"})
    void watEenFormuleKanWordenKrijgtEenTekenErvoor(String tekst) {
        assertThat(Celtekst.naarBestand(tekst)).isEqualTo("'" + tekst);
        assertThat(Celtekst.uitBestand("'" + tekst)).isEqualTo(tekst);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "gewone tekst", "a=b", "J01", "'"})
    void naSchrijvenEnLezenStaatErHetzelfde(String tekst) {
        assertThat(Celtekst.uitBestand(Celtekst.naarBestand(tekst))).isEqualTo(tekst);
    }
}
