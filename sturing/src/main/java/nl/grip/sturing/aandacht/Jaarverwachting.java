// SPDX-License-Identifier: EUPL-1.2
package nl.grip.sturing.aandacht;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import nl.grip.basis.Bedrag;
import nl.grip.sturing.begroting.Overzichtregel;

/**
 * What a year is expected to cost beside its budget.
 *
 * @param voorziening code, or {@link Overzichtregel#TOTAAL} for all help, also that without a budget
 * @param gezegd what was expected on the days on which somebody asked, among them the peildatum
 */
public record Jaarverwachting(String voorziening, int jaar, Bedrag begroot, Bedrag verwacht, List<Gezegd> gezegd) {
    private static final Locale NEDERLANDS = Locale.forLanguageTag("nl-NL");
    private static final long CENTEN_PER_EURO = 100;

    public Jaarverwachting {
        gezegd = gezegd.stream().sorted(Comparator.comparing(Gezegd::dag)).toList();
    }

    /** What was expected on a day. */
    public record Gezegd(LocalDate dag, Bedrag verwacht) {}

    public boolean isBoven() {
        return isBoven(verwacht);
    }

    /** By whole euros, as they are shown: nothing that reads as nothing is a signal. */
    private boolean isBoven(Bedrag bedrag) {
        return euro(bedrag) > euro(begroot);
    }

    private long meer() {
        return verwacht.centen() - begroot.centen();
    }

    /** Since when it was said every time: the first day after the last on which it was not. */
    LocalDate sinds() {
        int eerste = gezegd.size() - 1;
        while (eerste > 0 && isBoven(gezegd.get(eerste - 1).verwacht())) {
            eerste--;
        }
        return gezegd.get(eerste).dag();
    }

    /** Where it is about, as part of the code of the signal. */
    String kenmerk() {
        return voorziening + "-" + jaar;
    }

    String zin() {
        return String.format(
                NEDERLANDS,
                "In %d kost dit naar verwachting %,d euro. Dat is %,d euro%s meer dan de begroting van %,d euro.",
                jaar,
                euro(verwacht),
                euro(verwacht) - euro(begroot),
                procent(),
                euro(begroot));
    }

    /** How large that is beside the budget; nothing where it is less than a percent. */
    private String procent() {
        long procent = Math.round(100.0 * meer() / Math.max(1, begroot.centen()));
        return procent < 1 ? "" : " (%d procent)".formatted(procent);
    }

    private static long euro(Bedrag bedrag) {
        return Math.floorDiv(bedrag.centen() + CENTEN_PER_EURO / 2, CENTEN_PER_EURO);
    }

    /** Those that end above their budget, the largest difference first. */
    static Stream<Jaarverwachting> boven(List<Jaarverwachting> alle) {
        return alle.stream()
                .filter(Jaarverwachting::isBoven)
                .sorted(Comparator.comparingLong(Jaarverwachting::meer)
                        .reversed()
                        .thenComparing(Jaarverwachting::kenmerk));
    }
}
