// SPDX-License-Identifier: EUPL-1.2
package nl.grip.voorbeeld.proces;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.OptionalLong;
import nl.grip.voorbeeld.scenario.Meegeleverd;
import nl.grip.voorbeeld.scenario.Scenario;
import org.junit.jupiter.api.Test;

/** A row that says that all is stationary has no trend; another row has that of each voorziening. */
class A07_StationairTest {
    private static final int JANUARI = 1;
    private static final int JANUARI_VAN_HET_EERSTE_JAAR = JANUARI - 12 * 5;

    @Test
    void vanElkeVoorzieningKomenErElkJaarEvenveelBij() {
        var instroom = instroom("S01");
        assertThat(instroom.parameters().voorzieningen())
                .allSatisfy(v -> assertThat(instroom.verwacht(v, JANUARI_VAN_HET_EERSTE_JAAR))
                        .isCloseTo(instroom.verwacht(v, JANUARI), within(1e-9)));
    }

    @Test
    void zonderDatWoordGroeitElkeVoorzieningZoalsZijDoet() {
        var instroom = instroom("S08");
        var j01 = instroom.parameters().voorzieningen().stream()
                .filter(v -> v.code().equals("J01"))
                .findFirst()
                .orElseThrow();
        double factor = zonderToeval(instroom, j01, JANUARI) / zonderToeval(instroom, j01, JANUARI_VAN_HET_EERSTE_JAAR);
        assertThat(factor).isCloseTo(StrictMath.pow(1.05, 5), within(1e-9));
    }

    /** Without the good or bad year that everything shares. */
    private static double zonderToeval(Instroom instroom, Voorziening voorziening, int maand) {
        double sd = instroom.scenario().kamereffect();
        return instroom.verwacht(voorziening, maand)
                / Toeval.of(
                                instroom.scenario().zaad(),
                                "kamereffect",
                                instroom.kalender().jaar(maand))
                        .lognormaal(1, sd);
    }

    private static Instroom instroom(String naam) {
        Scenario scenario = Meegeleverd.scenario(naam, OptionalLong.empty());
        return new Instroom(scenario, Parameters.lees(false), new Kalender(2026, scenario.jarenHistorie()));
    }
}
