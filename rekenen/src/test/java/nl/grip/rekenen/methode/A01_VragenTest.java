// SPDX-License-Identifier: EUPL-1.2
package nl.grip.rekenen.methode;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class A01_VragenTest {
    private static final List<String> KOP = List.of("sleutel", "oorsprong", "ontwikkeling", "waarde");
    private static final List<List<String>> TWEE_SLEUTELS = List.of(
            List.of("B", "2024", "1", "100"),
            List.of("B", "2024", "2", "150"),
            List.of("B", "2025", "1", "200"),
            List.of("A", "1", "1", "7"));

    @Test
    void elkeSleutelKrijgtAntwoordOfEenReden() {
        var regels = Methoden.reken("ChainLadder", Map.of(), KOP, TWEE_SLEUTELS);

        assertThat(regels).contains(new Uitvoerregel("B", "ibnr_totaal", "totaal", "100", ""));
        assertThat(regels)
                .contains(new Uitvoerregel(
                        "A", "ChainLadder", "totaal", "", "Met een enkele kolom is er geen ontwikkeling te meten"));
    }

    @Test
    void oorsprongEenIsDeOudsteOokAlStaatHijAchteraan() {
        var omgekeerd =
                List.of(List.of("k", "10", "1", "200"), List.of("k", "9", "2", "150"), List.of("k", "9", "1", "100"));

        assertThat(Methoden.reken("ChainLadder", Map.of(), KOP, omgekeerd))
                .contains(
                        new Uitvoerregel("k", "ult_oorsprong", "1", "150", ""),
                        new Uitvoerregel("k", "ult_oorsprong", "2", "300", ""));
    }

    @Test
    void onbekendeMethodeNoemtDeDichtstbijzijnde() {
        assertThatThrownBy(() -> Methoden.reken("mak", Map.of(), KOP, TWEE_SLEUTELS))
                .isInstanceOf(OngeldigeVraag.class)
                .hasMessage("De methode 'mak' bestaat niet. Bedoelt u 'Mack'?");
    }

    @Test
    void onbekendeOptieOfWaardeWordtGeweigerd() {
        assertThatThrownBy(() -> Methoden.reken("Mack", Map.of("alfa", "1"), KOP, TWEE_SLEUTELS))
                .hasMessageContaining("Bedoelt u 'alpha'?");
        assertThatThrownBy(() -> Methoden.reken("Mack", Map.of("est_sigma", "gok"), KOP, TWEE_SLEUTELS))
                .hasMessageContaining("log-linear, Mack");
        assertThatThrownBy(() -> Methoden.reken("Mack", Map.of("alpha", "veel"), KOP, TWEE_SLEUTELS))
                .hasMessageContaining("kan niet 'veel' zijn");
    }

    @Test
    void toenamenZijnEenVorm() {
        var toenamen =
                List.of(List.of("k", "1", "1", "100"), List.of("k", "1", "2", "50"), List.of("k", "2", "1", "200"));

        assertThat(Methoden.reken("ChainLadder", Map.of("vorm", "toename"), KOP, toenamen))
                .contains(new Uitvoerregel("k", "ibnr_totaal", "totaal", "100", ""));
    }

    @Test
    void eenBreukMagAlsGetal() {
        assertThat(Breuk.find("1/0.8")).hasValue(1.25);
        assertThat(Breuk.find("1/0")).isEmpty();
        assertThat(Breuk.find("NaN")).isEmpty();
    }

    @Test
    void dekkingstoetsHeeftGenoegAanOpties() {
        var regels = Methoden.reken(
                "Kupiec", Map.of("n", "100", "overschrijdingen", "10", "p", "0.1"), List.of("sleutel"), List.of());

        assertThat(regels).extracting(Uitvoerregel::grootheid).containsExactly("LR", "p_waarde");
    }

    @Test
    void formuleLeestLogaritmeProductEnUitleg() {
        assertThat(Formule.van("log(aantal)~behandeld*na"))
                .isEqualTo(new Formule("aantal", true, List.of("behandeld", "na", "behandeld:na")));
        assertThat(Formule.van("y~t+maand(1=basis)").termen()).containsExactly("t", "maand");
    }
}
