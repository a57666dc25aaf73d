// SPDX-License-Identifier: EUPL-1.2
package nl.grip.app.web.herkomst;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Map;
import nl.grip.app.web.vorm.Vraagfout;
import nl.grip.basis.Peildatum;
import org.junit.jupiter.api.Test;

class A06_Cijfervraag {
    private static final Map<String, String> ADRES = Map.of(
            "maand",
            "2026-03",
            "voorziening",
            "H01",
            "grootheid",
            "gedeclareerd",
            "peildatum",
            "2026-06-30",
            "blad",
            "2");

    @Test
    void watNietHetCijferOfDePeildatumIsKiestDeRegels() {
        var vraag = Cijfervraag.lees("uitgaven", ADRES);
        assertThat(vraag.filter()).containsOnly(Map.entry("maand", "2026-03"), Map.entry("voorziening", "H01"));
        assertThat(vraag.grootheid()).isEqualTo("gedeclareerd");
        assertThat(vraag.peildatum()).contains(Peildatum.of("2026-06-30"));
        assertThat(vraag.blad()).isEqualTo(2);
    }

    @Test
    void eenAnderBladIsHetzelfdeAdresMetEenAnderNummer() {
        assertThat(Cijfervraag.lees("uitgaven", ADRES).opBlad(3).tekst())
                .isEqualTo(
                        "/inzicht/uitgaven/herkomst?maand=2026-03&voorziening=H01&grootheid=gedeclareerd&peildatum=2026-06-30&blad=3");
    }

    @Test
    void zonderKeuzeGaatHetOverAllesEnHetEersteBlad() {
        var vraag = Cijfervraag.lees("uitgaven", Map.of());
        assertThat(vraag.filter()).isEmpty();
        assertThat(vraag.peildatum()).isEmpty();
        assertThat(vraag.blad()).isEqualTo(1);
    }

    @Test
    void eenOnleesbaarBladOfOnleesbarePeildatumWordtGeweigerd() {
        assertThatThrownBy(() -> Cijfervraag.lees("uitgaven", Map.of("blad", "x")))
                .isInstanceOf(Vraagfout.class);
        assertThatThrownBy(() -> Cijfervraag.lees("uitgaven", Map.of("peildatum", "x")))
                .isInstanceOf(Vraagfout.class);
    }
}
