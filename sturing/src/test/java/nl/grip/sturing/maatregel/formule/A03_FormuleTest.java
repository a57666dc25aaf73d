// SPDX-License-Identifier: EUPL-1.2
package nl.grip.sturing.maatregel.formule;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class A03_FormuleTest {
    private static final Map<String, Eenheid> EENHEDEN = Map.of(
            "kinderen", Eenheid.parse("kind"),
            "dagen", Eenheid.parse("dag"),
            "verschil", Eenheid.parse("euro/kind/dag"),
            "deel", Eenheid.GEEN,
            "e", Eenheid.EURO);

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "1 + 2 * 3|7",
                "-2 ^ 2|-4",
                "2 ^ 3 ^ 2|512",
                "2 ^ (-1)|0.5",
                "min(3, 1, 2)|1",
                "MAX(3, 1)|3",
                "abs(-4.5)|4.5",
                "som(1, 2, 3)|6",
                "10 / 4|2.5",
                "-(2 - 5)|3",
                "4 ^ 0.5|2"
            })
    void rekentZoalsOpPapier(String tekst, BigDecimal waarde) {
        Bereik uitkomst = Formule.parse(tekst).waarde(naam -> Bereik.of(BigDecimal.ZERO));
        assertThat(uitkomst.isPunt()).isTrue();
        assertThat(uitkomst.laag()).isEqualByComparingTo(waarde);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "1 +",
                "(1",
                "1 2",
                "2kinderen",
                "\"tekst\"",
                "sqrt(2)",
                "random()",
                "a ? b : c",
                "a[0]",
                "a.b",
                "1e9",
                "0x10",
                "a == b",
                "a && b",
                "5 % 2",
                "min()",
                "abs(1,2)",
                "1,5",
                "a;b",
                "NOW()"
            })
    void watGeenFormuleIsWordtGeweigerd(String tekst) {
        assertThatThrownBy(() -> Formule.parse(tekst)).isInstanceOf(Formulefout.class);
    }

    @Test
    void eenAfschuwelijkDiepeFormuleWordtGewoonGelezen() {
        assertThat(Formule.parse("(".repeat(900) + "1" + ")".repeat(900)).namen())
                .isEmpty();
        assertThatThrownBy(() -> Formule.parse("-".repeat(3000) + "1")).isInstanceOf(Formulefout.class);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "-(kinderen * verschil * dagen)|euro",
                "kinderen * verschil|euro/dag",
                "kinderen + kinderen|kind",
                "max(0, kinderen)|kind",
                "deel * 2|1",
                "0.5 * 80000|euro",
                "kinderen ^ 2|kind*kind",
                "e * deel|euro"
            })
    void deEenheidVolgtUitDeDelen(String tekst, String eenheid) {
        assertThat(eenheid(tekst)).hasToString(eenheid);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "kinderen + dagen",
                "kinderen + 5",
                "min(e, dagen)",
                "2 ^ kinderen",
                "kinderen ^ deel",
                "e - deel"
            })
    void ongelijkeEenhedenKunnenNietBijElkaar(String tekst) {
        assertThatThrownBy(() -> eenheid(tekst)).isInstanceOf(Formulefout.class);
    }

    @Test
    void delenDoorNulWordtGeweigerdOokAlsHetAlleenKanGebeuren() {
        Formule formule = Formule.parse("1 / x");
        assertThatThrownBy(() -> formule.waarde(naam -> bereik("0", "0"))).hasMessageContaining("deling door nul");
        assertThatThrownBy(() -> formule.waarde(naam -> bereik("-1", "2"))).hasMessageContaining("deling door nul");
        assertThat(formule.waarde(naam -> bereik("2", "4"))).isEqualTo(bereik("0.25", "0.5"));
        for (var x : List.of(bereik("0", "0"), bereik("-1", "2"))) {
            assertThatThrownBy(() -> Formule.parse("x ^ (-1)").waarde(naam -> x))
                    .hasMessageContaining("deling door nul");
        }
    }

    @Test
    void hetBereikVolgtHetTekenVanElkDeel() {
        Map<String, Bereik> waarden = Map.of("a", bereik("-2", "3"), "b", bereik("4", "5"));
        assertThat(Formule.parse("a * b").waarde(waarden::get)).isEqualTo(bereik("-10", "15"));
        assertThat(Formule.parse("a - b").waarde(waarden::get)).isEqualTo(bereik("-7", "-1"));
        assertThat(Formule.parse("max(a, b)").waarde(waarden::get)).isEqualTo(bereik("4", "5"));
    }

    private static Eenheid eenheid(String tekst) {
        return Formule.parse(tekst).eenheid(EENHEDEN::get, Eenheid.EURO);
    }

    private static Bereik bereik(String laag, String hoog) {
        return new Bereik(new BigDecimal(laag), new BigDecimal(hoog));
    }
}
