// SPDX-License-Identifier: EUPL-1.2
package nl.grip.sturing.bekostiging;

import java.math.BigDecimal;
import nl.grip.basis.Uitkomst;

/** One number that follows from an instrument: {@code kanteling;Dagbesteding;overbudget}. */
public record Instrumentregel(String instrument, String naam, String grootheid, Uitkomst<BigDecimal> waarde) {}
