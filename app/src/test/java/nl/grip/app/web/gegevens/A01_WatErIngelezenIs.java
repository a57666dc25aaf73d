// SPDX-License-Identifier: EUPL-1.2
package nl.grip.app.web.gegevens;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import nl.grip.app.web.gegevens.Gegevensbron.Soort;
import org.junit.jupiter.api.Test;

class A01_WatErIngelezenIs {
    private static final LocalDate VANDAAG = LocalDate.of(2026, 11, 30);

    /** Not to know yet is no good news. */
    @Test
    void wieNogZoektZegtNietDatErNietsIs() {
        assertThat(Bevindingenblad.van(Optional.empty()).titel()).isEqualTo("Grip kijkt nu na of er iets mis is");
        assertThat(Bevindingenblad.van(Optional.of(List.of())).titel()).isEqualTo("Er is niets mis gevonden");
    }

    @Test
    void watErIsEnWatErGeweigerdIsStaatInDeTitel() {
        var blad = blad(soort("JW323", "gelezen", 1_812, "2026-11-30"), soort("WMO323", "geweigerd", 2, ""));
        assertThat(blad.titel()).isEqualTo("1.812 bestanden zijn ingelezen, 2 geweigerd");
        assertThat(blad.toelichting())
                .containsExactly("Een geweigerd bestand telt in geen enkel cijfer mee, tot u het hersteld inleest.");
    }

    @Test
    void watNaVandaagOntvangenIsTeltLaterMee() {
        var blad = blad(soort("JW301", "gelezen", 3, "2026-12-01"), soort("JW323", "gelezen", 3, "2026-11-30"));
        assertThat(blad.toelichting())
                .last()
                .isEqualTo("Er staan ook bestanden in die na vandaag ontvangen zijn, de laatste op 1 december 2026. "
                        + "Die tellen mee vanaf de dag van ontvangst.");
    }

    @Test
    void eenLeegMagazijnZegtWatTeDoen() {
        assertThat(blad().toelichting())
                .containsExactly("Sleep berichten en tabellen hieronder naar het vak. Daarna staan de cijfers klaar.");
    }

    private static Gegevensblad blad(Soort... soorten) {
        return Gegevensblad.van(List.of(soorten), VANDAAG, Optional.empty());
    }

    private static Soort soort(String soort, String uitkomst, long bestanden, String laatste) {
        return new Soort(soort, uitkomst, bestanden, 10, "", laatste);
    }
}
