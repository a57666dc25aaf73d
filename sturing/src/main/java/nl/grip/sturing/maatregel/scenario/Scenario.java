// SPDX-License-Identifier: EUPL-1.2
package nl.grip.sturing.maatregel.scenario;

import java.math.BigDecimal;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import nl.grip.basis.Bedrag;
import nl.grip.sturing.maatregel.Werking;

/**
 * A future that one wants to look at, with a name. What it does not say is as in the baseline.
 *
 * @param knoppen what is turned, on a voorziening or on {@value #ALLE}
 * @param maatregelen ids of the measures that are on
 * @param indexatie extra rise of prices a year from next year on, 0.01 is one percent
 * @param bevolking extra growth of the number of people who begin, a year from next year on
 * @param taakstelling what must be saved, by year; a saving is positive; none: what the store asks
 * @param reserve what the reserve holds at the start; empty when the store knows
 */
public record Scenario(
        String id,
        String naam,
        String omschrijving,
        List<Werking> knoppen,
        List<String> maatregelen,
        BigDecimal indexatie,
        BigDecimal bevolking,
        SortedMap<Integer, Bedrag> taakstelling,
        Optional<Bedrag> reserve) {
    public static final String ALLE = "alle";

    /** Nothing is done and nothing is different. */
    public static final Scenario BASIS = new Scenario(
            "basis",
            "Ongewijzigd beleid",
            "",
            List.of(),
            List.of(),
            BigDecimal.ZERO,
            BigDecimal.ZERO,
            new TreeMap<>(),
            Optional.empty());

    public Scenario {
        knoppen = List.copyOf(knoppen);
        maatregelen = List.copyOf(maatregelen);
        taakstelling = Collections.unmodifiableSortedMap(new TreeMap<>(taakstelling));
    }
}
