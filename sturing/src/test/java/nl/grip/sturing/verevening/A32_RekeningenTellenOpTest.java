// SPDX-License-Identifier: EUPL-1.2
package nl.grip.sturing.verevening;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.function.Function;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import nl.grip.basis.Bedrag;

/** Whatever the model and the figures: what one pays less another pays more. */
class A32_RekeningenTellenOpTest {
    @Property(tries = 200)
    void alleRekeningenSamenZijnAlleKostenEnStortingen(
            @ForAll Model model,
            @ForAll @IntRange(min = 1, max = 6) int gemeenten,
            @ForAll @IntRange(min = 1, max = 5) int jaren,
            @ForAll long zaad) {
        List<Deelnemer> deelnemers = deelnemers(gemeenten, jaren, new Random(zaad));
        List<Bijdrage> bijdragen = Verevening.reken(model, deelnemers);
        assertThat(som(bijdragen, Bijdrage::verrekening)).isEqualTo(Bedrag.NUL);
        assertThat(som(bijdragen, Bijdrage::bijdrage))
                .isEqualTo(som(deelnemers, Deelnemer::eigenKosten).plus(som(deelnemers, Deelnemer::storting)));
    }

    private static List<Deelnemer> deelnemers(int gemeenten, int jaren, Random toeval) {
        List<Deelnemer> deelnemers = new ArrayList<>();
        for (int g = 0; g < gemeenten; g++) {
            for (int jaar = 2026; jaar < 2026 + jaren; jaar++) {
                deelnemers.add(new Deelnemer(
                        "G" + g,
                        jaar,
                        new Bedrag(toeval.nextInt(1_000_000_000) - 1000),
                        new Bedrag(toeval.nextInt(1_000_000_000)),
                        1 + toeval.nextInt(1_000_000),
                        new Bedrag(toeval.nextInt(1000))));
            }
        }
        return deelnemers;
    }

    private static <T> Bedrag som(List<T> rijen, Function<T, Bedrag> deel) {
        return rijen.stream().map(deel).reduce(Bedrag.NUL, Bedrag::plus);
    }
}
