// SPDX-License-Identifier: EUPL-1.2
package nl.grip.rapportage.soort;

import java.math.BigDecimal;
import java.time.YearMonth;
import java.util.Collections;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.IntStream;
import nl.grip.basis.Bedrag;
import nl.grip.basis.Peildatum;
import nl.grip.inzicht.Antwoord;

/** The bills of each month, in order, and up to where they are complete. */
record Maanden(Map<YearMonth, Maand> perMaand, Peildatum dag) {
    /** From here on a month counts as complete: what still comes does not change the story. */
    private static final BigDecimal BIJNA_ALLES = BigDecimal.valueOf(95);
    /** In a picture a month may lack this much: one does not see it. */
    private static final BigDecimal GENOEG = BigDecimal.valueOf(90);

    /** Without enough history to tell, the bills of a month are thought to take this long. */
    private static final int MAANDEN_WACHTEN = 3;

    Maanden {
        perMaand = Collections.unmodifiableMap(new TreeMap<>(perMaand));
    }

    /** @param volledigheid percentage of the expected bills that is in; empty when it cannot be told */
    record Maand(Bedrag bedrag, Optional<BigDecimal> volledigheid) {}

    /** @param uitgaven per month */
    static Maanden van(Antwoord uitgaven, Peildatum dag) {
        Map<YearMonth, Maand> uit = new TreeMap<>();
        uitgaven.rijen().stream()
                .filter(rij ->
                        rij.grootheid().equals("gedeclareerd") && !rij.sleutel().isEmpty())
                .forEach(rij -> rij.findWaarde()
                        .ifPresent(w -> uit.put(
                                YearMonth.parse(rij.sleutel().get(0)),
                                new Maand(Jaarbeeld.bedrag(w), rij.volledigheidPct()))));
        return new Maanden(uit, dag);
    }

    int volledigTot(int jaar) {
        return tot(jaar, BIJNA_ALLES);
    }

    int getekendTot(int jaar) {
        return tot(jaar, GENOEG);
    }

    private int tot(int jaar, BigDecimal grens) {
        return (int) IntStream.rangeClosed(1, 12)
                .takeWhile(m -> isVolledig(YearMonth.of(jaar, m), grens))
                .count();
    }

    private boolean isVolledig(YearMonth maand, BigDecimal grens) {
        var gevonden = perMaand.get(maand);
        return gevonden != null
                && maand.atEndOfMonth().isBefore(dag.datum())
                && gevonden.volledigheid()
                        .map(deel -> deel.compareTo(grens) >= 0)
                        .orElse(!maand.plusMonths(MAANDEN_WACHTEN).isAfter(YearMonth.from(dag.datum())));
    }
}
