// SPDX-License-Identifier: EUPL-1.2
package nl.grip.rekenen.referentie;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import nl.grip.rekenen.referentie.Vergelijking.Invoer;
import org.junit.jupiter.api.Test;

/** Evaluation and scoring against R (lm, sandwich, MASS, forecast, stats). */
class R04_EvaluatieTest {
    private static final Map<String, String> BESTANDEN = Map.of(
            "PetersenCL", "maatregel_petersen",
            "seatbelts", "maatregel_seatbelts",
            "seatbelts_drivers", "maatregel_seatbelts",
            "seatbelts_front", "maatregel_seatbelts",
            "scoring_dm", "scoring_dm",
            "scoring_ensemble", "scoring_ensemble",
            "scoring_normaal", "scoring_normaal",
            "scoring_pit", "scoring_pit");

    @Test
    void elkGevalKloptBinnenZijnEigenTolerantie() {
        var vergelijking = Vergelijking.van("evaluatie/gevallen.csv", R04_EvaluatieTest::invoer);
        System.out.println(vergelijking.verslag());
        assertThat(vergelijking.fouten()).isEmpty();
    }

    private static Invoer invoer(Geval geval) {
        var bestand = BESTANDEN.get(geval.dataset());
        if (bestand == null) {
            return new Invoer(List.of("sleutel"), List.of());
        }
        var regels = Referentiemap.lees("evaluatie/" + bestand + ".csv");
        var rijen = regels.stream()
                .filter(regel ->
                        !geval.opties().contains("rijen nr 147..192") || tussen(Integer.parseInt(regel.getField("nr"))))
                .map(regel -> metSleutel(geval.dataset(), regel.getFields()))
                .toList();
        return new Invoer(metSleutel("sleutel", regels.get(0).getHeader()), rijen);
    }

    private static boolean tussen(int nr) {
        return nr >= 147 && nr <= 192;
    }

    private static List<String> metSleutel(String sleutel, List<String> cellen) {
        return java.util.stream.Stream.concat(java.util.stream.Stream.of(sleutel), cellen.stream())
                .toList();
    }
}
