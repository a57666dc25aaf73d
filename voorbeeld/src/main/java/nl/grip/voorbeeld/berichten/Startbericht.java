// SPDX-License-Identifier: EUPL-1.2
package nl.grip.voorbeeld.berichten;

import java.time.LocalDate;

/** The 305: a provider tells that care under one allocation has begun. */
public record Startbericht(Berichtkop kop, Burger burger, Geleverd geleverd) implements Bericht {
    @Override
    public int rijen() {
        return 1;
    }

    @Override
    public String nummer() {
        return "305";
    }

    /** What 305 and 307 share: the allocation and the first day of care. */
    public record Geleverd(
            long toewijzingNummer,
            String categorie,
            String code,
            LocalDate toewijzingIngangsdatum,
            LocalDate begindatum) {}
}
