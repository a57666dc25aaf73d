// SPDX-License-Identifier: EUPL-1.2
package nl.grip.basis;

import java.time.LocalDate;

/** The day from which one looks: what was received on or before it counts, what came later does not exist yet. */
public record Peildatum(LocalDate datum) implements Comparable<Peildatum> {
    public static Peildatum of(String datum) {
        return new Peildatum(LocalDate.parse(datum));
    }

    public boolean kent(LocalDate ontvangenOp) {
        return !ontvangenOp.isAfter(datum);
    }

    @Override
    public int compareTo(Peildatum andere) {
        return datum.compareTo(andere.datum);
    }
}
