// SPDX-License-Identifier: EUPL-1.2
package nl.grip.inzicht.prognose;

import java.time.YearMonth;
import java.util.Optional;
import nl.grip.basis.Domein;
import nl.grip.inzicht.prognose.feiten.Toewijzingversie;

/** An allocation of W02 without an end, each for somebody else, of 76 years in 2026; known four days after it begins. */
public final class Proeftoewijzing {
    private Proeftoewijzing() {}

    public static Toewijzingversie van(long nummer, YearMonth maand) {
        return new Toewijzingversie(
                Domein.WMO,
                nummer,
                "client-" + nummer,
                Optional.of(YearMonth.of(1950, 1)),
                "W02",
                "01A01",
                "90000001",
                "WK01",
                maand.atDay(1),
                Optional.empty(),
                Optional.empty(),
                "",
                "",
                "",
                maand.atDay(5),
                Optional.empty());
    }
}
