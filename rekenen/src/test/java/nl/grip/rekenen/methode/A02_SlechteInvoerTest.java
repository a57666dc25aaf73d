// SPDX-License-Identifier: EUPL-1.2
package nl.grip.rekenen.methode;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** Whatever stands in the input: every key gets a number or a reason; never NaN, and never an exception. */
class A02_SlechteInvoerTest {
    private static final List<String> GETALLEN =
            List.of("0", "0", "1", "2", "3", "-5", "12", "100", "1e9", "0.3", "250", "7", "40", "1e300", "-1e-9");
    private static final List<String> ROMMEL = List.of("", "x", "NaN", "0", "1", "2", "1e999", "=1+1", "12");
    private static final List<String> KLEIN = List.of("0", "1", "1", "2", "3", "4", "5", "6", "7", "8");
    private static final List<List<String>> KOPPEN = List.of(
            List.of("sleutel", "tijd", "waarde", "voorspeld"),
            List.of("sleutel", "tijd", "status", "begin", "groep"),
            List.of("sleutel", "y", "mu", "sigma", "pit", "e1", "e2"),
            List.of("sleutel", "y", "V1", "V2", "x", "firm", "year"),
            List.of("sleutel", "nr", "maand", "aantal", "wet", "behandeld", "na"),
            List.of("sleutel"));

    private record Tafel(List<String> kop, List<List<String>> rijen) {}

    @Property(tries = 150)
    void rommel(@ForAll("rommeltabellen") Tafel tafel) {
        elkeMethodeAntwoordt(tafel);
    }

    @Property(tries = 300)
    void vreemdeGetallen(@ForAll("getallentabellen") Tafel tafel) {
        elkeMethodeAntwoordt(tafel);
    }

    @Property(tries = 300)
    void kleineGetallen(@ForAll("kleinetabellen") Tafel tafel) {
        elkeMethodeAntwoordt(tafel);
    }

    @Property(tries = 200)
    void driehoekenMetGatenNullenEnMinnen(@ForAll("driehoeken") Tafel tafel) {
        elkeMethodeAntwoordt(tafel);
    }

    private static void elkeMethodeAntwoordt(Tafel tafel) {
        for (Methode methode : Methoden.alle()) {
            for (Uitvoerregel regel : Methoden.reken(methode.naam(), opties(methode), tafel.kop, tafel.rijen)) {
                assertThat(regel.waarde()).as(methode.naam()).doesNotContain("NaN", "Infinity");
                assertThat(regel.waarde().isEmpty())
                        .as(methode.naam())
                        .isEqualTo(!regel.reden().isEmpty());
            }
        }
    }

    private static Map<String, String> opties(Methode methode) {
        if (methode.opties().contains(Tijdreeksmethoden.FREQUENTIE)) {
            return Map.of("frequentie", "4");
        }
        return methode.naam().equals("BootstrapODP") ? Map.of("R", "20") : Map.of();
    }

    @Provide
    Arbitrary<Tafel> rommeltabellen() {
        return tabellen(ROMMEL);
    }

    @Provide
    Arbitrary<Tafel> getallentabellen() {
        return tabellen(GETALLEN);
    }

    @Provide
    Arbitrary<Tafel> kleinetabellen() {
        return tabellen(KLEIN);
    }

    /** Each key is one value, so that a table is one long case and not many short ones. */
    private static Arbitrary<Tafel> tabellen(List<String> cellen) {
        return Arbitraries.of(KOPPEN)
                .flatMap(kop -> Arbitraries.of(cellen)
                        .list()
                        .ofMinSize(0)
                        .ofMaxSize(kop.size() * 30)
                        .map(lijst -> new Tafel(kop, rijen(lijst, kop.size()))));
    }

    private static List<List<String>> rijen(List<String> cellen, int breedte) {
        List<List<String>> rijen = new ArrayList<>();
        for (int k = 0; k + breedte <= cellen.size(); k += breedte) {
            List<String> rij = new ArrayList<>(cellen.subList(k, k + breedte));
            rij.set(0, "sleutel");
            rijen.add(rij);
        }
        return rijen;
    }

    @Provide
    Arbitrary<Tafel> driehoeken() {
        var kop = List.of("sleutel", "oorsprong", "ontwikkeling", "waarde", "blootstelling");
        return Arbitraries.integers()
                .between(1, 6)
                .flatMap(n -> Arbitraries.of(List.of(GETALLEN, KLEIN))
                        .flatMap(waarden -> Arbitraries.of(waarden).list().ofSize(n * n))
                        .flatMap(waarden -> Arbitraries.integers()
                                .between(0, 4)
                                .list()
                                .ofSize(n * n)
                                .map(gaten -> new Tafel(kop, cellen(n, waarden, gaten)))));
    }

    /** One in five cells is a hole. */
    private static List<List<String>> cellen(int n, List<String> waarden, List<Integer> gaten) {
        List<List<String>> rijen = new ArrayList<>();
        for (int k = 0; k < n * n; k++) {
            if (gaten.get(k) > 0 && k / n + k % n < n) {
                rijen.add(List.of("k", "" + (2020 + k / n), "" + (1 + k % n), waarden.get(k), waarden.get(k / n)));
            }
        }
        return rijen;
    }
}
