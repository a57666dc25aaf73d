// SPDX-License-Identifier: EUPL-1.2
package nl.grip.rekenen.referentie;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import nl.grip.rekenen.referentie.Vergelijking.Invoer;
import org.junit.jupiter.api.Test;

/** Survival against R and its package survival. */
class R03_OverlevingTest {
    private static final List<String> KOP = List.of("sleutel", "tijd", "status", "begin", "groep");

    @Test
    void elkGevalKloptBinnenZijnEigenTolerantie() {
        var duren = duren();
        var vergelijking =
                Vergelijking.van("overleving/gevallen.csv", geval -> new Invoer(KOP, duren.get(geval.dataset())));
        System.out.println(vergelijking.verslag());
        assertThat(vergelijking.fouten()).isEmpty();
    }

    private static Map<String, List<List<String>>> duren() {
        List<List<String>> rijen = new ArrayList<>();
        Referentiemap.lees("overleving/data.csv")
                .forEach(r -> rijen.add(List.of(
                        r.getField("dataset"),
                        r.getField("tijd"),
                        r.getField("gebeurtenis"),
                        "0",
                        r.getField("groep"))));
        Referentiemap.lees("overleving/data_startstop.csv")
                .forEach(r -> rijen.add(List.of(
                        r.getField("dataset"),
                        r.getField("stop"),
                        r.getField("gebeurtenis"),
                        r.getField("start"),
                        r.getField("transplant"))));
        Referentiemap.lees("overleving/data_concurrerend.csv")
                .forEach(r ->
                        rijen.add(List.of(r.getField("dataset"), r.getField("tijd"), r.getField("oorzaak"), "0", "1")));
        return rijen.stream().collect(Collectors.groupingBy(r -> r.get(0)));
    }
}
