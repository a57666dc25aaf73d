// SPDX-License-Identifier: EUPL-1.2
package nl.grip.sturing.maatregel;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import nl.grip.sturing.Getal;

/**
 * Money that was set apart for measures that are not chosen, and that comes free when they are not done (AEF, Westland 2019:
 * "nee, tenzij").
 *
 * @param maatregelen not chosen, with a budget, in their order; an amount that nobody knows is no 0
 */
public record Budgetvrijval(List<Maatregel> maatregelen) {
    public Budgetvrijval {
        maatregelen = List.copyOf(maatregelen);
    }

    public static Budgetvrijval van(List<Maatregel> alle) {
        return new Budgetvrijval(alle.stream()
                .filter(m ->
                        !m.kenmerken().isGekozen() && m.kenmerken().budget().isPresent())
                .toList());
    }

    /** What was set apart for each; empty when nobody knows. */
    public List<Optional<BigDecimal>> bedragen() {
        return maatregelen.stream()
                .map(m -> m.kenmerken().budget().flatMap(Kenmerken.Budget::bedrag))
                .toList();
    }

    /** Of the amounts that are known. */
    public BigDecimal som() {
        return Getal.som(bedragen().stream().flatMap(Optional::stream).toList());
    }

    public int onbekend() {
        return (int) bedragen().stream().filter(Optional::isEmpty).count();
    }

    /** For how many nothing was set apart, and said so. */
    public int nul() {
        return (int) bedragen().stream()
                .flatMap(Optional::stream)
                .filter(b -> b.signum() == 0)
                .count();
    }
}
