// SPDX-License-Identifier: EUPL-1.2
package nl.grip.app.web.team;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import nl.grip.sturing.team.Teamwerk;
import org.junit.jupiter.api.Test;

/** Of 120 meldingen 20 wait for a decision, and 70 of the 100 decisions gave help: who reads the row can check it. */
class A65_WatTeamsDedenTest {
    @Test
    void hetDeelDatHulpKreegVolgtUitDeKolommen() {
        var werk = new Teamwerk("Noord", "", 120, 100, 70, Optional.of(new BigDecimal("31.5")));
        var blad = Teamblad.van(new Teambord.Stand(LocalDate.of(2026, 6, 30), List.of(werk), List.of()), false);
        assertThat(blad.teams()).containsExactly(new Teamblad.Werk("Noord", "120", "20", "70", "70%", "31,5"));
    }
}
