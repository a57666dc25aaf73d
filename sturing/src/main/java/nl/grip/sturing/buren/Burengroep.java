// SPDX-License-Identifier: EUPL-1.2
package nl.grip.sturing.buren;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import nl.grip.sturing.Getal;

/**
 * Euro per inhabitant of one taakveld in a group of municipalities: every one of them weighs as much. The median stands beside
 * the mean, for a centrumgemeente books for its region.
 *
 * @param bedragen of who delivered
 */
public record Burengroep(List<BigDecimal> bedragen) {
    private static final BigDecimal TWEE = BigDecimal.valueOf(2);

    public Burengroep {
        bedragen = bedragen.stream().sorted().toList();
    }

    public Optional<BigDecimal> findMediaan() {
        int aantal = bedragen.size();
        return aantal == 0
                ? Optional.empty()
                : Optional.of(Getal.deel(bedragen.get((aantal - 1) / 2).add(bedragen.get(aantal / 2)), TWEE));
    }

    public Optional<BigDecimal> findGemiddelde() {
        return bedragen.isEmpty() ? Optional.empty() : Optional.of(Getal.gemiddelde(bedragen));
    }
}
