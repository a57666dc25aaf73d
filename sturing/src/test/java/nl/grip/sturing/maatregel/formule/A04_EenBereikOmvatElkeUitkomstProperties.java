// SPDX-License-Identifier: EUPL-1.2
package nl.grip.sturing.maatregel.formule;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.Map;
import java.util.function.BinaryOperator;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;

/** Whatever a driver turns out to be between its low and its high, what follows from it lies between low and high too. */
class A04_EenBereikOmvatElkeUitkomstProperties {
    private static final Map<String, BinaryOperator<Bereik>> BEWERKINGEN = Map.of(
            "plus", Bereik::plus,
            "min", Bereik::min,
            "maal", Bereik::maal,
            "kleinste", Bereik::kleinste,
            "grootste", Bereik::grootste,
            "absoluut", (a, b) -> a.min(b).absoluut());

    @Property
    void vanElkeBewerking(
            @ForAll @IntRange(min = -9, max = 9) int a,
            @ForAll @IntRange(min = 0, max = 9) int breedteA,
            @ForAll @IntRange(min = 0, max = 9) int plekA,
            @ForAll @IntRange(min = -9, max = 9) int b,
            @ForAll @IntRange(min = 0, max = 9) int breedteB,
            @ForAll @IntRange(min = 0, max = 9) int plekB) {
        BEWERKINGEN.forEach((naam, bewerking) -> assertOmvat(
                naam,
                bewerking.apply(bereik(a, a + breedteA), bereik(b, b + breedteB)),
                bewerking.apply(punt(a + plekA % (breedteA + 1)), punt(b + plekB % (breedteB + 1)))));
    }

    @Property
    void vanEenDelingWaarDeDelerGeenNulKanZijn(
            @ForAll @IntRange(min = -9, max = 9) int teller,
            @ForAll @IntRange(min = 1, max = 9) int deler,
            @ForAll @IntRange(min = 0, max = 9) int breedte,
            @ForAll @IntRange(min = 0, max = 9) int plek) {
        assertOmvat(
                "deling",
                bereik(teller, teller + 3).gedeeldDoor(bereik(deler, deler + breedte)),
                punt(teller + 1).gedeeldDoor(punt(deler + plek % (breedte + 1))));
    }

    /** Also of a square on both sides of zero: it is smallest at zero, not at an end. */
    @Property
    void vanEenMacht(
            @ForAll @IntRange(min = -9, max = 9) int grondtal,
            @ForAll @IntRange(min = 0, max = 9) int breedte,
            @ForAll @IntRange(min = 0, max = 9) int plek,
            @ForAll @IntRange(min = 0, max = 4) int exponent) {
        assertOmvat(
                "macht",
                bereik(grondtal, grondtal + breedte).totDeMacht(punt(exponent)),
                punt(grondtal + plek % (breedte + 1)).totDeMacht(punt(exponent)));
    }

    private static void assertOmvat(String wat, Bereik bereik, Bereik uitkomst) {
        assertThat(uitkomst.laag()).as(wat).isBetween(bereik.laag(), bereik.hoog());
    }

    private static Bereik punt(int waarde) {
        return bereik(waarde, waarde);
    }

    private static Bereik bereik(int laag, int hoog) {
        return new Bereik(BigDecimal.valueOf(laag), BigDecimal.valueOf(hoog));
    }
}
