// SPDX-License-Identifier: EUPL-1.2
package nl.grip.rekenen.referentie;

import static org.assertj.core.api.Assertions.assertThat;

import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import nl.grip.rekenen.referentie.Vergelijking.Invoer;
import org.junit.jupiter.api.Test;

/** Time series against R and its package forecast. */
class R02_TijdreeksTest {
    private static final List<String> KOP = List.of("sleutel", "tijd", "waarde");

    @Test
    void elkGevalKloptBinnenZijnEigenTolerantie() {
        Map<String, List<NamedCsvRecord>> reeksen = Referentiemap.lees("tijdreeks/reeksen.csv").stream()
                .collect(Collectors.groupingBy(r -> r.getField("reeks")));
        var vergelijking = Vergelijking.van("tijdreeks/gevallen.csv", geval -> invoer(reeksen.get(geval.dataset())));
        System.out.println(vergelijking.verslag());
        assertThat(vergelijking.fouten()).isEmpty();
    }

    private static Invoer invoer(List<NamedCsvRecord> reeks) {
        var rijen = reeks.stream()
                .map(r -> List.of(
                        r.getField("reeks"),
                        r.getField("tijd").strip(),
                        r.getField("waarde").strip()))
                .toList();
        return new Invoer(KOP, rijen, Map.of("frequentie", reeks.get(0).getField("frequentie")));
    }
}
