// SPDX-License-Identifier: EUPL-1.2
package nl.grip.sturing.maatregel.bestand;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import nl.grip.sturing.maatregel.Maatregel;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class A09_HeenEnTerugTest {
    @ParameterizedTest
    @ValueSource(strings = {"hilversum", "westland", "steenwijkerland"})
    void watGeschrevenWordtWordtHetzelfdeGelezen(String voorbeeld) {
        List<Maatregel> maatregelen = Maatregelenmap.lees(Path.of("..", "voorbeelden", "maatregelen", voorbeeld))
                .rijen();
        assertThat(maatregelen).isNotEmpty();
        for (Maatregel maatregel : maatregelen) {
            assertThat(terug(maatregel)).isEqualTo(maatregel);
        }
    }

    @Test
    void lastigeTekstenEnGetallenKomenHeelTerug() {
        Maatregel maatregel = Maatregellezer.lees("m.yaml", """
                        id: "001"
                        naam: "ja: 'nee' # {x} & *y !z"
                        jaren: [2027]
                        drijfveren:
                          klein: {waarde: 0.000000001, eenheid: euro, laag: -5}
                          half: {formule: "klein / 2", eenheid: euro}
                        effecten: [{voorziening: "- x", formule: "-half"}]
                        kosten: [{naam: "null", soort: structureel, bedrag: -12.50, gedeeld: "1"}]
                        groeipad: 0.5
                        """).orElseThrow();
        assertThat(terug(maatregel)).isEqualTo(maatregel);
    }

    private static Maatregel terug(Maatregel maatregel) {
        String yaml = Maatregelschrijver.schrijf(maatregel);
        return Maatregellezer.lees("terug.yaml", yaml).orElseThrow(() -> new AssertionError(yaml));
    }
}
