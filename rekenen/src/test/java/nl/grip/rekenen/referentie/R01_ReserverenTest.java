// SPDX-License-Identifier: EUPL-1.2
package nl.grip.rekenen.referentie;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import nl.grip.rekenen.referentie.Vergelijking.Invoer;
import org.junit.jupiter.api.Test;

/** Reserving against R ChainLadder and chainladder-python on published triangles. */
class R01_ReserverenTest {
    private static final List<String> KOP = List.of("sleutel", "oorsprong", "ontwikkeling", "waarde", "blootstelling");

    @Test
    void elkGevalKloptBinnenZijnEigenTolerantie() {
        var driehoeken = driehoeken();
        var vergelijking =
                Vergelijking.van("reserveren/gevallen.csv", geval -> new Invoer(KOP, driehoeken.get(geval.dataset())));
        System.out.println(vergelijking.verslag());
        assertThat(vergelijking.fouten()).isEmpty();
    }

    private static Map<String, List<List<String>>> driehoeken() {
        List<List<String>> rijen = new ArrayList<>();
        Referentiemap.lees("reserveren/driehoeken.csv")
                .forEach(r -> rijen.add(rij(
                        r.getField("dataset"),
                        r.getField("oorsprong_nr"),
                        r.getField("ontwikkeling"),
                        r.getField("cumulatief"))));
        Referentiemap.lees("reserveren/eigen_driehoeken.csv").stream()
                .filter(r -> r.getField("bekend").equals("1"))
                .forEach(r ->
                        rijen.add(rij(r.getField("dataset"), r.getField("i"), r.getField("j"), r.getField("cum"))));
        var perDriehoek = rijen.stream().collect(Collectors.groupingBy(r -> r.get(0)));
        perDriehoek.replaceAll((naam, cellen) -> metBlootstelling(cellen));
        perDriehoek.put("cc_sample", capeCodVoorbeeld());
        return perDriehoek;
    }

    private static List<String> rij(String... cellen) {
        return List.of(cellen);
    }

    /** The cases say: exposure is 1.2 times the largest value on the last diagonal, equal for each oorsprong. */
    private static List<List<String>> metBlootstelling(List<List<String>> cellen) {
        double hoogste = cellen.stream()
                .collect(Collectors.toMap(c -> c.get(1), c -> c, (a, b) -> leeftijd(a) > leeftijd(b) ? a : b))
                .values()
                .stream()
                .mapToDouble(c -> Double.parseDouble(c.get(3)))
                .max()
                .orElseThrow();
        String blootstelling = Double.toString(1.2 * hoogste);
        return cellen.stream()
                .map(c -> rij(c.get(0), c.get(1), c.get(2), c.get(3), blootstelling))
                .toList();
    }

    private static int leeftijd(List<String> cel) {
        return Integer.parseInt(cel.get(2));
    }

    private static List<List<String>> capeCodVoorbeeld() {
        return Referentiemap.lees("reserveren/cc_sample.csv").stream()
                .map(r -> rij(
                        "cc_sample",
                        r.getField("origin"),
                        Integer.toString(Integer.parseInt(r.getField("development"))
                                - Integer.parseInt(r.getField("origin"))
                                + 1),
                        r.getField("loss"),
                        r.getField("exposure")))
                .toList();
    }
}
