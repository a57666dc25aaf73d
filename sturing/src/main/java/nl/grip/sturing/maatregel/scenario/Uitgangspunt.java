// SPDX-License-Identifier: EUPL-1.2
package nl.grip.sturing.maatregel.scenario;

import java.time.LocalDate;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import nl.grip.basis.Bedrag;
import nl.grip.sturing.maatregel.Maatregel;
import nl.grip.sturing.maatregel.doorwerking.Autonoom;

/**
 * What every scenario starts from.
 *
 * @param basis cost under unchanged policy per voorziening and year
 * @param begroting lasten by year, where a budget is known
 * @param reserve at the start of the first year, when known
 * @param maatregelen that a scenario can name
 * @param reservemutaties what is decided to go into it (positive) and out of it, by year
 * @param taakstelling what must be saved by year, for a scenario that names no tasks itself; a saving is positive
 */
public record Uitgangspunt(
        LocalDate peildatum,
        List<Autonoom> basis,
        SortedMap<Integer, Bedrag> begroting,
        Optional<Bedrag> reserve,
        SortedMap<Integer, Bedrag> reservemutaties,
        List<Maatregel> maatregelen,
        SortedMap<Integer, Bedrag> taakstelling) {
    public Uitgangspunt {
        reservemutaties = Collections.unmodifiableSortedMap(new TreeMap<>(reservemutaties));
        basis = List.copyOf(basis);
        begroting = Collections.unmodifiableSortedMap(new TreeMap<>(begroting));
        maatregelen = List.copyOf(maatregelen);
        taakstelling = Collections.unmodifiableSortedMap(new TreeMap<>(taakstelling));
    }

    /** What is decided to go into the reserve in a year, and out of it when negative. */
    Bedrag reservemutatie(int jaar) {
        return reservemutaties.getOrDefault(jaar, Bedrag.NUL);
    }
}
