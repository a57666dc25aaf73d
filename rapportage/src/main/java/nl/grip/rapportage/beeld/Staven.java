// SPDX-License-Identifier: EUPL-1.2
package nl.grip.rapportage.beeld;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import nl.grip.rapportage.vorm.Eenheid;

/** Lying bars: a name, a bar and its value; the largest on top unless their order means something. */
public record Staven(List<Staaf> staven, Eenheid eenheid) {
    private static final int HOOGSTENS = 20;

    public Staven {
        staven = List.copyOf(staven);
    }

    public record Staaf(String naam, BigDecimal waarde) {}

    public Beeld beeld(String titel) {
        return beeld(titel, HOOGSTENS);
    }

    /** @param hoogstens how many are drawn; the table has all */
    public Beeld beeld(String titel, int hoogstens) {
        var getoond = new Staven(staven.stream().limit(hoogstens).toList(), eenheid);
        return new Beeld(
                titel,
                Staventekening.breed(getoond).tekening(),
                Optional.of(Staventekening.smal(getoond).tekening()),
                List.of(),
                staven.size() > hoogstens ? "De eerste " + hoogstens + " staan in het beeld, alle in de tabel." : "");
    }

    boolean heeftNegatief() {
        return staven.stream().anyMatch(staaf -> staaf.waarde.signum() < 0);
    }

    int langsteNaam() {
        return staven.stream().mapToInt(staaf -> staaf.naam.length()).max().orElse(0);
    }
}
