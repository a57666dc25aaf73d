// SPDX-License-Identifier: EUPL-1.2
package nl.grip.inzicht.signaal;

import java.time.YearMonth;
import java.util.List;

/** All that the signals are made of: counts per month, nothing of a person. */
public record Signaalfeiten(List<Ontvangst> ontvangsten, List<Lopend> lopend, List<Correctie> correcties) {
    public Signaalfeiten {
        ontvangsten = List.copyOf(ontvangsten);
        lopend = List.copyOf(lopend);
        correcties = List.copyOf(correcties);
    }

    /**
     * Bills that came in: the first line for a client, allocation and month of care; what follows are corrections.
     *
     * @param product code by which it was declared
     * @param voorziening what the product belongs to
     * @param zorgmaand month of care
     * @param ontvangen month of receipt
     */
    public record Ontvangst(
            String aanbieder,
            String product,
            String voorziening,
            YearMonth zorgmaand,
            YearMonth ontvangen,
            long aantal,
            long centen) {}

    /**
     * Care that runs, by aanbieder and voorziening.
     *
     * @param begin first month of care
     * @param bekend month in which the begin was known
     * @param einde last month of care; {@link #OPEN} when it runs on
     * @param eindeBekend month in which the end was known
     */
    public record Lopend(
            String aanbieder,
            String voorziening,
            YearMonth begin,
            YearMonth bekend,
            YearMonth einde,
            YearMonth eindeBekend,
            long aantal) {
        public static final YearMonth OPEN = YearMonth.of(9999, 12);
    }

    /** Credit lines that came in during a month. */
    public record Correctie(YearMonth ontvangen, long aantal, long centen) {}
}
