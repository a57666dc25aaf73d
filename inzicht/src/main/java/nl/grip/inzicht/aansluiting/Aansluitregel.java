// SPDX-License-Identifier: EUPL-1.2
package nl.grip.inzicht.aansluiting;

import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;
import nl.grip.basis.Bedrag;

/**
 * What was booked in a year for a month of care on a taakveld, beside the messages about that month.
 *
 * @param jaar in which it was booked; care that was declared belongs to the year of its month
 * @param maand the month of care, JJJJ-MM
 * @param oorzaken what explains the difference, never zero
 */
public record Aansluitregel(
        String jaar,
        String maand,
        String taakveld,
        Bedrag berichten,
        Bedrag grootboek,
        Bedrag onverklaard,
        List<Oorzaak> oorzaken) {
    private static final Comparator<Oorzaak> GROOTSTE_EERST = Comparator.comparingLong(
                    (Oorzaak o) -> -Math.abs(o.bedrag().centen()))
            .thenComparing(Oorzaak::naam);

    public Aansluitregel {
        oorzaken = oorzaken.stream().sorted(GROOTSTE_EERST).toList();
    }

    /** A part of the difference with a name. */
    public record Oorzaak(String naam, Bedrag bedrag) {}

    public Bedrag verschil() {
        return grootboek.min(berichten);
    }

    public Bedrag verklaard() {
        return oorzaken.stream().map(Oorzaak::bedrag).reduce(Bedrag.NUL, Bedrag::plus);
    }

    /** The causes, the largest first; with their amounts when there is more than one. */
    public String verklaring() {
        return oorzaken.stream()
                .map(o -> oorzaken.size() == 1
                        ? o.naam()
                        : o.naam() + " " + o.bedrag().euro())
                .collect(Collectors.joining(", "));
    }
}
