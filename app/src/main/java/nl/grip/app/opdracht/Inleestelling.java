// SPDX-License-Identifier: EUPL-1.2
package nl.grip.app.opdracht;

import java.util.EnumMap;
import java.util.Map;
import java.util.function.Consumer;
import nl.grip.app.uitvoer.Rijschrijver;
import nl.grip.opslag.inlezen.Inleesregel;
import nl.grip.opslag.inlezen.Inleesuitkomst;

/** How many files had which outcome. */
final class Inleestelling {
    private final Map<Inleesuitkomst, Long> aantallen = new EnumMap<>(Inleesuitkomst.class);
    private long rijenGeweigerd;

    void tel(Inleesregel regel) {
        aantallen.merge(regel.uitkomst(), 1L, Long::sum);
        rijenGeweigerd += regel.geweigerd();
    }

    /** Counts every file, and writes its row. */
    Consumer<Inleesregel> en(Rijschrijver rijen) {
        return regel -> {
            tel(regel);
            rijen.rij(Inleeskolommen.waarden(regel));
        };
    }

    boolean isIetsGeweigerd() {
        return aantal(Inleesuitkomst.GEWEIGERD) > 0 || rijenGeweigerd > 0;
    }

    String zin() {
        return aantal(Inleesuitkomst.GELEZEN) + " gelezen, " + aantal(Inleesuitkomst.AL_BEKEND) + " al bekend, "
                + aantal(Inleesuitkomst.GEWEIGERD) + " geweigerd, " + aantal(Inleesuitkomst.OVERGESLAGEN)
                + " overgeslagen." + (isIetsGeweigerd() ? " Wat er mis is: grip gegevens bevindingen" : "");
    }

    private long aantal(Inleesuitkomst uitkomst) {
        return aantallen.getOrDefault(uitkomst, 0L);
    }
}
