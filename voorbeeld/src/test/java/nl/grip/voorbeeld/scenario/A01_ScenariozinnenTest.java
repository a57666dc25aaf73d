// SPDX-License-Identifier: EUPL-1.2
package nl.grip.voorbeeld.scenario;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.StringReader;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.OptionalLong;
import nl.grip.voorbeeld.proces.Proef;
import nl.grip.voorbeeld.scenario.Gebeurtenis.Aangrijpingspunt;
import nl.grip.voorbeeld.scenario.Gebeurtenis.Faillissement;
import nl.grip.voorbeeld.scenario.Gebeurtenis.Hercodering;
import nl.grip.voorbeeld.scenario.Gebeurtenis.Instroomschok;
import nl.grip.voorbeeld.scenario.Gebeurtenis.Maatregel;
import nl.grip.voorbeeld.scenario.Gebeurtenis.StilleAanbieder;
import nl.grip.voorbeeld.scenario.Gebeurtenis.Trend;
import nl.grip.voorbeeld.scenario.Gebeurtenis.Vertraging;
import nl.grip.voorbeeld.scenario.Gebeurtenis.Wijken;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class A01_ScenariozinnenTest {
    @Test
    void geenZegtNiets() {
        assertThat(Zinnen.lees("geen")).isEmpty();
    }

    @Test
    void eenAanbiederKanStilVallenEnInhalen() {
        assertThat(Zinnen.lees("aanbieder 2 declareert niets meer vanaf maand 4 en haalt in maand 11 de helft in"))
                .contains(new StilleAanbieder(2, 4, OptionalInt.of(11), false));
        assertThat(Zinnen.lees("aanbieder 3 declareert niets meer vanaf maand 9 en haalt in maand 10 alles in"))
                .contains(new StilleAanbieder(3, 9, OptionalInt.of(10), true));
        assertThat(Zinnen.lees("aanbieder 7 declareert niets meer vanaf maand 5"))
                .contains(new StilleAanbieder(7, 5, OptionalInt.empty(), false));
    }

    @Test
    void eenAanbiederKanFaillietGaan() {
        assertThat(Zinnen.lees("aanbieder 5 failliet in maand 7; clienten over in 3 maanden naar 3 anderen"))
                .contains(new Faillissement(5, 7, 3, 3));
    }

    @Test
    void eenVoorzieningKanEenAndereCodeKrijgen() {
        assertThat(Zinnen.lees("J01 wordt J11 per maand 7"))
                .contains(new Hercodering("J01", List.of("J11"), 7, List.of(1.0)));
        assertThat(Zinnen.lees("W02 wordt W02A+W02B per maand 1 (60/40)"))
                .contains(new Hercodering("W02", List.of("W02A", "W02B"), 1, List.of(0.6, 0.4)));
    }

    @Test
    void deInstroomKanGroeienOfSchokken() {
        assertThat(Zinnen.lees("trend instroom +8%/jr")).contains(new Trend(0.08));
        assertThat(Zinnen.lees("instroom +15% vanaf maand 3"))
                .contains(new Instroomschok(Optional.empty(), 0.15, 3, OptionalInt.empty()));
        assertThat(Zinnen.lees("instroom J03 -10% vanaf maand 3 tot maand 9"))
                .contains(new Instroomschok(Optional.of("J03"), -0.10, 3, OptionalInt.of(9)));
    }

    @Test
    void eenDeelVanDeOmzetKanLaterKomen() {
        assertThat(Zinnen.lees("vertraging +1 maand bij 30% van de omzet vanaf maand 3"))
                .contains(new Vertraging(1, 0.30, 3));
    }

    @Test
    void eenMaatregelGrijptErgensAan() {
        assertThat(Zinnen.lees("uitnutting W02 -8% vanaf maand 13 voor wijk 1-6"))
                .contains(new Maatregel(Aangrijpingspunt.UITNUTTING, "W02", -0.08, 13, Optional.of(new Wijken(1, 6))));
        assertThat(Zinnen.lees("placebo W02 vanaf maand 13 voor wijk 1-6"))
                .contains(new Maatregel(Aangrijpingspunt.PLACEBO, "W02", 0, 13, Optional.of(new Wijken(1, 6))));
    }

    /** A shock has no truth of its own, a measure has {@code maatregel.csv}. */
    @Test
    void minderInstroomIsInDeKolomMaatregelEenMaatregel() {
        var zin = "instroom W01 -50% vanaf maand 1";
        assertThat(Proef.gemeente(200, 1, "nee", "geen", "geen", zin).scenario().findMaatregel())
                .contains(new Maatregel(Aangrijpingspunt.INSTROOM, "W01", -0.5, 1, Optional.empty()));
        assertThat(Proef.gemeente(200, 1, "nee", "geen", zin, "geen").scenario().findMaatregel())
                .isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "uitnutting W02 8% vanaf maand 13",
                "instroom 15% vanaf maand 3",
                "vertraging 1 maand bij 30% van de omzet vanaf maand 3",
                "vertraging +1 maand bij +30% van de omzet vanaf maand 3",
                "placebo W03 vanaf maand 4",
                "Geen"
            })
    void eenZinIsZoalsHijInDeLijstStaatOfHijIsErNiet(String zin) {
        assertThatThrownBy(() -> Zinnen.lees(zin)).isInstanceOf(OngeldigScenario.class);
    }

    @Test
    void watErNietStaatWordtGeweigerdMetDeLijst() {
        assertThatThrownBy(() -> Zinnen.lees("aanbieder twee stopt"))
                .isInstanceOf(OngeldigScenario.class)
                .hasMessageContaining("aanbieder twee stopt")
                .hasMessageContaining("placebo X vanaf maand M voor wijk A-B");
    }

    @ParameterizedTest
    @ValueSource(strings = {"alles", "Compleet", "ja"})
    void eenOnbekendeUitbreidingIsNietStilGeen(String uitbreiding) {
        var rij =
                Proef.KOP + "T,1,700,3,4,1.1,1,1.3,0,0.05,0.3,2-7,3.5,1,nee,geen,geen,geen,geen," + uitbreiding + ",\n";
        assertThatThrownBy(() -> Scenariobestand.lees(new StringReader(rij), "T", OptionalLong.empty()))
                .isInstanceOf(OngeldigScenario.class)
                .hasMessageContaining("'" + uitbreiding + "' niet. Wel: geen, compleet");
    }

    @ParameterizedTest
    @ValueSource(strings = {"1.5", "NaN", "Infinity", "0x10", "1e30", "", "een"})
    void eenZaadIsEenHeelGetal(String zaad) {
        var rij = Proef.KOP + "T," + zaad + ",700,3,4,1.1,1,1.3,0,0.05,0.3,2-7,3.5,1,nee,geen,geen,geen,geen,geen,\n";
        assertThatThrownBy(() -> Scenariobestand.lees(new StringReader(rij), "T", OptionalLong.empty()))
                .isInstanceOf(OngeldigScenario.class)
                .hasMessageContaining("Kolom 'zaad' is geen heel getal: '" + zaad + "'");
    }
}
