// SPDX-License-Identifier: EUPL-1.2
package nl.grip.sturing.bekostiging.prikkel;

import java.math.BigDecimal;
import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import nl.grip.sturing.Getal;

/**
 * The help that began in a year, allocation by allocation.
 *
 * @param volledigTot last month of which nearly all bills are in
 */
public record Hulpvolume(List<Hulptraject> trajecten, YearMonth volledigTot) {
    public Hulpvolume {
        trajecten = List.copyOf(trajecten);
    }

    public BigDecimal kosten() {
        return Getal.som(trajecten.stream().map(Hulptraject::kosten).toList());
    }

    Map<Long, List<Hulptraject>> perPersoon() {
        return trajecten.stream()
                .collect(Collectors.groupingBy(Hulptraject::persoon, TreeMap::new, Collectors.toList()));
    }
}
