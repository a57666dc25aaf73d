// SPDX-License-Identifier: EUPL-1.2
package nl.grip.bronnen;

import java.util.List;
import java.util.Optional;
import nl.grip.basis.Bevinding;
import nl.grip.basis.Bevinding.Ernst;
import nl.grip.basis.Herkomst;
import nl.grip.bronnen.Oordeel.Uitslag;

/** The two judgements that need no reading: refused as a whole, and not ours. */
public final class Oordelen {
    private Oordelen() {}

    /** Refused for one reason that concerns the whole file, which becomes its finding too. */
    public static Oordeel geweigerd(String bestand, String sha256, String code, String reden, String herstel) {
        var bevinding = new Bevinding(
                Herkomst.ofBestand(bestand),
                code,
                Ernst.WEIGERING,
                "",
                reden,
                "Niets uit dit bestand telt mee",
                herstel,
                "Grip");
        return new Oordeel(
                bestand, sha256, Optional.empty(), 0, Optional.empty(), Uitslag.GEWEIGERD, reden, List.of(bevinding));
    }

    /** Not a file that Grip reads. */
    public static Oordeel overgeslagen(String bestand, String sha256, String reden) {
        return new Oordeel(
                bestand, sha256, Optional.empty(), 0, Optional.empty(), Uitslag.OVERGESLAGEN, reden, List.of());
    }
}
