// SPDX-License-Identifier: EUPL-1.2
package nl.grip.sturing.jaarbeeld;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import nl.grip.basis.Bedrag;
import nl.grip.inzicht.Antwoord;

/**
 * Why the cost changed: three causes that are together the change, exactly.
 *
 * @param mensen by more or fewer people
 * @param tarieven by other prices
 * @param zwaarte by other products and by more or less help per person
 */
public record Oorzaken(Bedrag mensen, Bedrag tarieven, Bedrag zwaarte) {
    private static final Bedrag TIENDE_MILJOEN = new Bedrag(100_000_00L);
    private static final Bedrag DUIZEND = new Bedrag(1_000_00L);

    /** Of the figure ontleding; empty when there was nothing to begin with. */
    public static Optional<Oorzaken> van(Antwoord ontleding) {
        return begin(ontleding)
                .map(begin -> new Oorzaken(
                        deel(ontleding, "clienten"),
                        deel(ontleding, "prijs"),
                        deel(ontleding, "mix").plus(deel(ontleding, "volume_per_client"))));
    }

    /** The cost before it changed, as the figure ontleding has it; empty when there was none. */
    public static Optional<Bedrag> begin(Antwoord ontleding) {
        return bedrag(ontleding, "begin").filter(begin -> begin.centen() != 0);
    }

    private static Bedrag deel(Antwoord ontleding, String grootheid) {
        return bedrag(ontleding, grootheid).orElse(Bedrag.NUL);
    }

    private static Optional<Bedrag> bedrag(Antwoord ontleding, String grootheid) {
        return ontleding.rijen().stream()
                .filter(rij -> rij.grootheid().equals(grootheid))
                .flatMap(rij -> rij.findWaarde().stream())
                .map(waarde -> Bedrag.ofEuro(waarde.toPlainString()))
                .findFirst();
    }

    /** Whether they are told in tenths of millions; else in thousands. */
    public boolean inMiljoenen() {
        return Math.abs(verschil().centen()) >= TIENDE_MILJOEN.centen();
    }

    public Bedrag verschil() {
        return mensen.plus(tarieven).plus(zwaarte);
    }

    /** {@link #inStappen(Bedrag)} of a tenth of a million or of a thousand, by how large the change is. */
    public List<Long> inStappen() {
        return inStappen(inMiljoenen() ? TIENDE_MILJOEN : DUIZEND);
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
