// SPDX-License-Identifier: EUPL-1.2
package nl.grip.sturing.bekostiging.prikkel;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import nl.grip.basis.Uitkomst.Reden;
import nl.grip.sturing.Getal;
import nl.grip.sturing.bekostiging.Prikkel;
import nl.grip.sturing.bekostiging.Uitslag;

/**
 * A basic package for whoever needs no more than a number of hours and a plus package for the others, each at one price
 * (incentive 6).
 *
 * @param basisprijs what the basic package costs; without it what those trajecten cost on average now
 * @param plusprijs what the plus package costs; without it what those trajecten cost on average now
 */
public record Pakketprijs(BigDecimal urenInBasis, Optional<BigDecimal> basisprijs, Optional<BigDecimal> plusprijs)
        implements Prikkelsom {
    @Override
    public Prikkel prikkel() {
        return Prikkel.BASIS_EN_PLUSPAKKET;
    }

    @Override
    public String grondslag() {
        return "Alle hulp in uren: tot en met zoveel uren het basispakket, daarboven het pluspakket. Zonder eigen prijs kost een pakket wat"
                + " die hulp nu gemiddeld kost.";
    }

    @Override
    public void reken(Hulpvolume volume, Uitslag uit) {
        var inUren = volume.trajecten().stream().filter(Hulptraject::inUren).toList();
        if (inUren.isEmpty()) {
            uit.geen(VERSCHIL, Reden.NIET_GEDEFINIEERD, "Deze hulp wordt niet in uren of minuten gedeclareerd.");
            return;
        }
        var delen = inUren.stream().collect(Collectors.partitioningBy(this::isBasis));
        pakket("basis", groep(delen, true), basisprijs, uit);
        pakket("plus", groep(delen, false), plusprijs, uit);
        uit.euro(
                VERSCHIL, () -> verschil(groep(delen, true), basisprijs).add(verschil(groep(delen, false), plusprijs)));
    }

    private static List<Hulptraject> groep(Map<Boolean, List<Hulptraject>> delen, boolean basis) {
        return delen.getOrDefault(basis, List.of());
    }

    private boolean isBasis(Hulptraject traject) {
        return traject.uren().compareTo(urenInBasis) <= 0;
    }

    private static void pakket(String naam, List<Hulptraject> groep, Optional<BigDecimal> prijs, Uitslag uit) {
        uit.aantal(naam + "_trajecten", groep.size());
        if (groep.isEmpty()) {
            uit.geen(naam + "_gemiddeld", Reden.TE_WEINIG_GEGEVENS, "Geen hulp valt in dit pakket.");
        } else {
            uit.euro(naam + "_gemiddeld", () -> Getal.deel(kosten(groep), aantal(groep)));
        }
        uit.euro(
                naam + "_kosten",
                () -> prijs.map(p -> p.multiply(aantal(groep))).orElseGet(() -> kosten(groep)));
    }

    private static BigDecimal verschil(List<Hulptraject> groep, Optional<BigDecimal> prijs) {
        return prijs.map(p -> p.multiply(aantal(groep)).subtract(kosten(groep))).orElse(BigDecimal.ZERO);
    }

    private static BigDecimal kosten(List<Hulptraject> groep) {
        return Getal.som(groep.stream().map(Hulptraject::kosten).toList());
    }

    private static BigDecimal aantal(List<Hulptraject> groep) {
        return BigDecimal.valueOf(groep.size());
    }
}
