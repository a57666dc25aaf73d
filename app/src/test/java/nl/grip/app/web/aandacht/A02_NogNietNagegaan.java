// SPDX-License-Identifier: EUPL-1.2
package nl.grip.app.web.aandacht;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import nl.grip.app.web.rol.Bezoek;
import nl.grip.app.web.rol.Rol;
import nl.grip.app.web.rol.Rollentabel;
import nl.grip.app.web.vorm.Proefweergave;
import nl.grip.sturing.aandacht.Aandachtslijst;
import org.junit.jupiter.api.Test;

/** While the facts are being looked through nobody is told that nothing asks attention. */
class A02_NogNietNagegaan {
    private static final Bezoek CONTROLLER = new Bezoek(Rol.CONTROLLER, true, Rollentabel.laad());

    @Test
    void eenLijstDieErNogNietIsIsNietLeeg() {
        assertThat(pagina(Optional.empty()))
                .contains("Wat aandacht vraagt, wordt nu nagegaan")
                .doesNotContain("Er staat niets open", "U hoeft nu niets te doen");
        assertThat(Aandachtblad.open(new Vastelijst(Optional.empty()), CONTROLLER))
                .isEmpty();
    }

    @Test
    void eenLegeLijstIsDat() {
        var leeg = Optional.of(Aandachtslijst.van(Stream.of(), Map.of()));
        assertThat(pagina(leeg)).contains("Er staat niets open", "U hoeft nu niets te doen");
        assertThat(Aandachtblad.open(new Vastelijst(leeg), CONTROLLER))
                .hasValueSatisfying(zinnen -> assertThat(zinnen).isEmpty());
    }

    private static String pagina(Optional<Aandachtslijst> lijst) {
        return Proefweergave.html("aandacht", Aandachtblad.van(new Vastelijst(lijst), CONTROLLER));
    }
}
