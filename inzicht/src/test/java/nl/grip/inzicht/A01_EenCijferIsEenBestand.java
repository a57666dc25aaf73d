// SPDX-License-Identifier: EUPL-1.2
package nl.grip.inzicht;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class A01_EenCijferIsEenBestand {
    private static final String GOED = """
            -- SPDX-License-Identifier: EUPL-1.2
            -- naam:       Proef
            -- vraag:      Hoeveel is het?
            -- definitie:  Alles bij elkaar,
            --             en niets anders.
            -- eenheid:    euro
            -- korrel:     maand, voorziening
            -- grootheid:  bedrag
            -- bron:       declaratie
            -- peilmoment: ontvangen op of voor de peildatum
            -- tekort:     Geen.
            WITH bronregels AS (
                SELECT bron_id, 'bedrag' AS grootheid, 'waarde' AS rol, bedrag AS bijdrage FROM declaratie
            )
            -- uitkomst
            SELECT {korrel}, grootheid, sum(bijdrage) AS waarde FROM gekozen GROUP BY {korrel}, grootheid
            """;

    @Test
    void deKopIsWatDeGebruikerLeest() {
        Kop kop = lees(GOED).kop();
        assertThat(kop.naam()).isEqualTo("Proef");
        assertThat(kop.definitie()).isEqualTo("Alles bij elkaar, en niets anders.");
        assertThat(kop.korrel()).isEqualTo(List.of("maand", "voorziening"));
        assertThat(kop.grootheden()).isEqualTo(List.of("bedrag"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"naam", "vraag", "definitie", "eenheid", "korrel", "grootheid", "bron", "peilmoment", "tekort"})
    void zonderEenVanDeKoppenIsHetGeenCijfer(String sleutel) {
        String zonder = GOED.replaceAll("-- " + sleutel + ":.*\\n(--             .*\\n)?", "");
        assertThatThrownBy(() -> lees(zonder)).hasMessageContaining("proef.sql").hasMessageContaining(sleutel);
    }

    @Test
    void eenOnbekendeKopIsEenFout() {
        assertThatThrownBy(() -> lees(GOED.replace("-- bron:", "-- auteur:     Jan\n-- bron:")))
                .hasMessageContaining("'auteur' hoort hier niet");
    }

    @Test
    void eenKopStaatErEenKeer() {
        assertThatThrownBy(() -> lees(GOED.replace("-- bron:", "-- naam:       Twee\n-- bron:")))
                .hasMessageContaining("'naam' hoort hier niet");
    }

    @Test
    void zonderUitkomstIsHetGeenCijfer() {
        assertThatThrownBy(() -> lees(GOED.replace("-- uitkomst", "-- einde"))).hasMessageContaining("uitkomst");
    }

    @Test
    void zonderBronregelsIsHetGeenCijfer() {
        assertThatThrownBy(() -> lees(GOED.replace("WITH bronregels", "WITH regels")))
                .hasMessageContaining("bronregels");
    }

    @Test
    void eenTussenstapIsDeTekstVanZijnBestand() {
        String met = GOED.replace("WITH bronregels", "WITH {stap levering},\nbronregels");
        assertThat(lees(met).stappen()).contains("levering AS (").doesNotContain("{stap");
    }

    /** The only figure whose answer changes when a forecast is made. */
    @Test
    void eenCijferToontDePrognose() {
        assertThat(Catalogus.laad().list().stream()
                        .filter(Indicator::toontPrognose)
                        .map(Indicator::naam))
                .containsExactly("sturingsinformatie");
    }

    @Test
    void eenTussenstapDieErNietIsIsEenFout() {
        String met = GOED.replace("WITH bronregels", "WITH {stap geluk},\nbronregels");
        assertThatThrownBy(() -> lees(met)).hasMessageContaining("proef.sql").hasMessageContaining("'geluk'");
    }

    @Test
    void elkCijferVanGripIsGoed() {
        assertThat(Catalogus.laad().list()).extracting(Indicator::naam).contains("prijs", "uitgaven");
    }

    private static Indicator lees(String sql) {
        return Catalogus.of(Map.of("proef", sql)).find("proef").orElseThrow();
    }
}
