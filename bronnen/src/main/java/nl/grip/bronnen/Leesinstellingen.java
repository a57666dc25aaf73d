// SPDX-License-Identifier: EUPL-1.2
package nl.grip.bronnen;

import java.time.LocalDate;
import java.util.Optional;
import nl.grip.bronnen.tabellen.Kolomprofiel;

/**
 * What whoever asks may say about the files he brings.
 *
 * @param als the table every csv or xlsx is, whatever its name ({@code --als})
 * @param ontvangenOp the day a table file came in ({@code --ontvangen}); a date in its name goes before
 * @param notatie how numbers and dates are written in a table file ({@code --notatie}); needed only when it is in doubt
 * @param profiel how the files call their columns ({@code --profiel})
 * @param rijenOverslaan leave wrong rows of a table out instead of refusing the file ({@code --rijen-overslaan})
 * @param herbouw read a kept source out of which a vernietiging took somebody: who went has left a mark and keeps his
 *     place
 */
public record Leesinstellingen(
        Optional<String> als,
        Optional<LocalDate> ontvangenOp,
        Optional<Notatie> notatie,
        Optional<Kolomprofiel> profiel,
        boolean rijenOverslaan,
        boolean herbouw) {
    public static final Leesinstellingen STANDAARD =
            new Leesinstellingen(Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty(), false, false);

    /** {@code 1.234,56} and 31-12-2026, or {@code 1,234.56} and 2026-12-31. */
    public enum Notatie {
        NL,
        EN
    }

    public Leesinstellingen withAls(String tabel) {
        return new Leesinstellingen(Optional.of(tabel), ontvangenOp, notatie, profiel, rijenOverslaan, herbouw);
    }

    public Leesinstellingen withOntvangenOp(LocalDate datum) {
        return new Leesinstellingen(als, Optional.of(datum), notatie, profiel, rijenOverslaan, herbouw);
    }

    public Leesinstellingen withNotatie(Notatie gekozen) {
        return new Leesinstellingen(als, ontvangenOp, Optional.of(gekozen), profiel, rijenOverslaan, herbouw);
    }

    public Leesinstellingen withProfiel(Kolomprofiel gekozen) {
        return new Leesinstellingen(als, ontvangenOp, notatie, Optional.of(gekozen), rijenOverslaan, herbouw);
    }

    public Leesinstellingen withRijenOverslaan() {
        return new Leesinstellingen(als, ontvangenOp, notatie, profiel, true, herbouw);
    }

    public Leesinstellingen withHerbouw() {
        return new Leesinstellingen(als, ontvangenOp, notatie, profiel, rijenOverslaan, true);
    }
}
