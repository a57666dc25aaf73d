// SPDX-License-Identifier: EUPL-1.2
package nl.grip.sturing.buren;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import nl.grip.basis.Uitkomst;
import nl.grip.basis.Uitkomst.Cijfer;
import nl.grip.basis.Uitkomst.GeenCijfer;
import nl.grip.basis.Uitkomst.Reden;
import nl.grip.sturing.Getal;

/**
 * One taakveld of one report, beside that of others.
 *
 * @param eigen euro per inhabitant; none when the municipality did not deliver
 * @param grootte municipalities of its own class of size, itself not among them
 * @param buren the chosen ones; empty when none were chosen
 * @param breuk since when the taakveld is not the one it was; empty when nothing changed in this year
 */
public record Burenregel(
        Iv3cijfers.Verslag verslag,
        String taakveld,
        Optional<BigDecimal> eigen,
        Burengroep grootte,
        Burengroep buren,
        Burengroep nederland,
        int nietGeleverd,
        String breuk) {
    /** What stands out, on the medians; no flag without others or without an own figure. */
    public Uitkomst<Taakveldvergelijking.Vlag> vlag() {
        var groepen =
                Stream.of(grootte, buren).flatMap(g -> g.findMediaan().stream()).toList();
        var land = nederland.findMediaan();
        boolean kan =
                eigen.isPresent() && land.isPresent() && !groepen.isEmpty() && isPositief(groepen, land.orElseThrow());
        return kan
                ? new Cijfer<>(new Taakveldvergelijking(eigen.orElseThrow(), groepen, land.orElseThrow()).vlag())
                : geen();
    }

    private static boolean isPositief(List<BigDecimal> groepen, BigDecimal land) {
        return Stream.concat(groepen.stream(), Stream.of(land)).allMatch(groep -> groep.signum() > 0);
    }

    private <T> Uitkomst<T> geen() {
        return eigen.isEmpty()
                ? new GeenCijfer<>(
                        Reden.GEEN_BRON,
                        "De gemeente leverde dit verslag niet aan CBS, of het aantal inwoners ontbreekt.")
                : new GeenCijfer<>(Reden.NIET_GEDEFINIEERD, "Er is geen groep om mee te vergelijken.");
    }

    /** How much higher than the middle of its own size, in percent. */
    public Uitkomst<BigDecimal> afwijkingPct() {
        var midden = grootte.findMediaan().filter(m -> m.signum() > 0);
        return eigen.isPresent() && midden.isPresent()
                ? new Cijfer<>(Getal.groeiPct(midden.orElseThrow(), eigen.orElseThrow()))
                : geen();
    }
}
