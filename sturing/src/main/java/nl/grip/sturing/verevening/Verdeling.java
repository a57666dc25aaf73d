// SPDX-License-Identifier: EUPL-1.2
package nl.grip.sturing.verevening;

import java.math.BigInteger;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;
import nl.grip.basis.Bedrag;

/** Divides an amount by weights in whole cents; the cents that are left go to the largest remainders (Hamilton). */
public final class Verdeling {
    private Verdeling() {}

    /** The parts, in the order of the weights; they sum to the amount exactly. */
    public static List<Bedrag> van(Bedrag bedrag, List<Long> gewichten) {
        BigInteger totaal = gewichten.stream().map(BigInteger::valueOf).reduce(BigInteger.ZERO, BigInteger::add);
        if (totaal.signum() <= 0) {
            throw new IllegalArgumentException("een verdeling vraagt een gewicht boven nul");
        }
        List<BigInteger[]> delen = gewichten.stream()
                .map(g -> BigInteger.valueOf(g).multiply(BigInteger.valueOf(Math.abs(bedrag.centen()))))
                .map(product -> product.divideAndRemainder(totaal))
                .toList();
        return metResten(bedrag, delen);
    }

    private static List<Bedrag> metResten(Bedrag bedrag, List<BigInteger[]> delen) {
        long[] centen =
                delen.stream().mapToLong(deel -> deel[0].longValueExact()).toArray();
        long over = Math.abs(bedrag.centen())
                - IntStream.range(0, centen.length).mapToLong(i -> centen[i]).sum();
        IntStream.range(0, centen.length)
                .boxed()
                .sorted(Comparator.comparing((Integer i) -> delen.get(i)[1]).reversed())
                .limit(over)
                .forEach(i -> centen[i]++);
        List<Bedrag> bedragen = new ArrayList<>();
        for (long deel : centen) {
            bedragen.add(new Bedrag(Long.signum(bedrag.centen()) * deel));
        }
        return List.copyOf(bedragen);
    }
}
