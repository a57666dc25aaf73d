// SPDX-License-Identifier: EUPL-1.2
package nl.grip.sturing.maatregel;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * How a measure is carried out and how one will know that it works.
 *
 * @param fte people it takes, in full-time equivalents a year
 * @param besluiten every decision on it with its ground, oldest first
 * @param werkingen how it moves the forecast
 * @param proef where its effect can be seen
 */
public record Uitvoering(
        Jaarreeks fte,
        List<Actie> acties,
        List<Besluit> besluiten,
        List<Werking> werkingen,
        Optional<Proefopzet> proef) {
    public static final Jaarreeks GEEN_FTE = Jaarreeks.altijd(BigDecimal.ZERO);

    public Uitvoering {
        acties = List.copyOf(acties);
        besluiten = List.copyOf(besluiten);
        werkingen = List.copyOf(werkingen);
    }

    /** @param klaar month in which it must be done, or empty text */
    public record Actie(String naam, String wie, String klaar, boolean gedaan) {}

    /** @param besluit the state that was decided on; {@code grond} says why */
    public record Besluit(String datum, String besluit, String door, String grond) {}

    /** With one decision more. */
    public Uitvoering met(Besluit besluit) {
        List<Besluit> alle = new ArrayList<>(besluiten);
        alle.add(besluit);
        return new Uitvoering(fte, acties, alle, werkingen, proef);
    }

    /** Needs nobody beside those there are, where a year is not named. */
    public BigDecimal fteIn(int jaar) {
        return fte.findIn(jaar).orElse(BigDecimal.ZERO);
    }
}
