// SPDX-License-Identifier: EUPL-1.2
package nl.grip.app.web.maatregel;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import nl.grip.app.web.maatregel.Maatregelenbron.Register;
import nl.grip.sturing.maatregel.Plan;
import nl.grip.sturing.maatregel.bestand.Maatregelenmap;
import org.junit.jupiter.api.Test;

/** Of the 13 measures of Westland only costs were calculated: what they bring is not known, and is no cost either. */
class A01_AlleenKostenBekendTest {
    @Test
    void deTitelZegtDatDeOpbrengstNietBekendIs() {
        var maatregelen = Maatregelenmap.lees(Path.of("..", "voorbeelden", "maatregelen", "westland"))
                .rijen();
        var blad = Maatregelenblad.van(
                new Register("westland", true, maatregelen, Plan.reken(maatregelen), List.of()), false, false);
        assertThat(blad.titel()).isEqualTo("Van de gekozen maatregelen is nog niet bekend wat zij samen opleveren");
        assertThat(blad.beeld()).isEmpty();
        assertThat(blad.toelichting()).anyMatch(zin -> zin.contains("13 van de 46 maatregelen"));
        assertThat(blad.kanttekeningen())
                .anyMatch(zin -> zin.contains("samen een besparing van 1.500.000 tot 4.500.000"));
        assertThat(blad.rijen()).hasSize(6).allMatch(rij -> rij.saldo().equals("nog niet bekend"));
    }
}
