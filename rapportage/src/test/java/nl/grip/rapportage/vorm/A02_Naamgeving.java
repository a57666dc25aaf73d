// SPDX-License-Identifier: EUPL-1.2
package nl.grip.rapportage.vorm;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class A02_Naamgeving {
    private static final Naamgeving NAMEN =
            new Naamgeving(Map.of("voorziening", Map.of("W01", "Hulp bij het huishouden")));

    @ParameterizedTest
    @CsvSource({
        "voorziening, W01, Hulp bij het huishouden",
        "voorziening, subsidie, Subsidies",
        "voorziening, taakgericht, Vast bedrag per jaar",
        "voorziening, W99, W99",
        "wijk, noord, noord",
        "eenheid, 04, uren",
        "verwijzer, 02, huisarts",
        "verwijzer, onbekend, onbekend",
        "maand, 2026-03, mrt 2026",
        "leeftijd, 04-11, 4-11 jaar",
        "aantal_voorzieningen, 1, 1 soort hulp",
        "aantal_voorzieningen, 3, 3 soorten hulp",
        "vorm, zin, in natura",
        "leeftijd, 85+, 85+ jaar",
        "leeftijd, onbekend, onbekend",
        "maand, later, later",
        "voorziening, '', niet van toepassing",
    })
    void eenCodeHeetZoalsMensenHaarNoemen(String kolom, String code, String naam) {
        assertThat(NAMEN.naam(kolom, code)).isEqualTo(naam);
    }

    /** Code 31 means something else in each wet. */
    @ParameterizedTest
    @CsvSource({"Wmo, 31, verhuizing", "Jeugd, 31, volgens plan", "Wmo, 99, 99"})
    void eenRedenHoortBijEenWet(String wet, String code, String naam) {
        assertThat(NAMEN.naam(List.of("domein", "reden"), List.of(wet, code), 1))
                .isEqualTo(naam);
        assertThat(NAMEN.naam(List.of("reden"), List.of(code), 0)).isEqualTo(code);
    }
}
