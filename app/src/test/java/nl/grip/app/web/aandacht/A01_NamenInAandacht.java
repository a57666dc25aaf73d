// SPDX-License-Identifier: EUPL-1.2
package nl.grip.app.web.aandacht;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.grip.app.web.rol.Bezoek;
import nl.grip.app.web.rol.Rol;
import nl.grip.app.web.rol.Rollentabel;
import nl.grip.basis.Bedrag;
import nl.grip.sturing.aandacht.Aandachtslijst;
import nl.grip.sturing.aandacht.Plafondstand;
import org.junit.jupiter.api.Test;

/** On the attention list aanbieders and voorzieningen have their names, and no codes. */
class A01_NamenInAandacht {
    @Test
    void eenPlafondNoemtDeHulpBijNaam() {
        var stand = new Plafondstand(
                "90000001", "J04", 2026, Bedrag.ofEuro("100.00"), Bedrag.ofEuro("93.00"), Vastelijst.DAG);
        var bezoek = new Bezoek(Rol.CONTRACT, true, Rollentabel.laad());
        assertThat(Aandachtblad.open(bron(stand), bezoek).orElseThrow())
                .containsExactly(
                        "Plafond bijna bereikt: Zorg en Co. Van het plafond voor Jeugdhulp met verblijf in 2026"
                                + " is 93 procent gedeclareerd.");
    }

    private static Aandachtbron bron(Plafondstand stand) {
        return new Vastelijst(Optional.of(Aandachtslijst.van(Aandachtslijst.plafonds(List.of(stand)), Map.of())));
    }
}
