// SPDX-License-Identifier: EUPL-1.2
package nl.grip.sturing.jaarbeeld;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;
import nl.grip.basis.Bedrag;

/**
 * Why the cost changed: three causes that are together the change, exactly.
 *
 * @param mensen by more or fewer people
 * @param tarieven by other prices
 * @param zwaarte by other products and by more or less help per person
 */
public record Oorzaken(Bedrag mensen, Bedrag tarieven, Bedrag zwaarte) {
    public Bedrag verschil() {
        return mensen.plus(tarieven).plus(zwaarte);
    }

    /**
     * The change and its three causes in whole steps, so that what is printed adds up too: the step that is short or over
     * goes to the cause that lost or won most by rounding (largest remainder, Hamilton).
     *
     * @param stap size of a step, such as a tenth of a million
     * @return steps of the change, then of mensen, tarieven and zwaarte
     */
    public List<Long> inStappen(Bedrag stap) {
        long verschil = rond(verschil(), stap);
        List<Bedrag> delen = List.of(mensen, tarieven, zwaarte);
        List<Long> stappen =
                new ArrayList<>(delen.stream().map(deel -> rond(deel, stap)).toList());
        long rest = verschil - stappen.stream().mapToLong(Long::longValue).sum();
        IntStream.range(0, delen.size())
                .boxed()
                .sorted(Comparator.comparingLong(
                        i -> -Long.signum(rest) * (delen.get(i).centen() - stappen.get(i) * stap.centen())))
                .limit(Math.abs(rest))
                .forEach(i -> stappen.set(i, stappen.get(i) + Long.signum(rest)));
        stappen.add(0, verschil);
        return List.copyOf(stappen);
    }

    private static long rond(Bedrag bedrag, Bedrag stap) {
        return BigDecimal.valueOf(bedrag.centen())
                .divide(BigDecimal.valueOf(stap.centen()), 0, java.math.RoundingMode.HALF_UP)
                .longValueExact();
    }
}
