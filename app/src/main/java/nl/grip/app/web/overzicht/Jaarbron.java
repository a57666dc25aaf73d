// SPDX-License-Identifier: EUPL-1.2
package nl.grip.app.web.overzicht;

import java.util.List;
import java.util.Optional;
import nl.grip.basis.Domein;
import nl.grip.basis.Uitkomst;
import nl.grip.sturing.jaarbeeld.Jaarbeeld;
import nl.grip.sturing.jaarbeeld.Oorzaken;

/** Where the start page asks what this year will cost, and why. */
@FunctionalInterface
public interface Jaarbron {
    /** A wet each, those that cost something. */
    List<Jaar> lees();

    /**
     * @param beeld or the reason why there is no forecast
     * @param verandering why it changed; empty when there is nothing to lay beside it
     */
    record Jaar(Domein domein, int jaar, Uitkomst<Jaarbeeld> beeld, Optional<Verandering> verandering) {}

    /** @param totenmet the months of this year until this one were laid beside the same months a year earlier */
    record Verandering(Oorzaken oorzaken, java.time.YearMonth totenmet) {}
}
