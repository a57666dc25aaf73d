// SPDX-License-Identifier: EUPL-1.2
package nl.grip.sturing.bekostiging.prikkel;

import java.math.BigDecimal;
import nl.grip.sturing.Getal;
import nl.grip.sturing.bekostiging.Prikkel;
import nl.grip.sturing.bekostiging.Uitslag;

/** Help is bought for a number of months; for what lasts longer one must decide again (incentive 7). */
public record Kortcontract(int maanden) implements Prikkelsom {
    @Override
    public Prikkel prikkel() {
        return Prikkel.KORTDUREND_CONTRACT;
    }

    @Override
    public String grondslag() {
        return "Alle hulp, geteld vanaf de eerste maand waarin is geleverd. Het verschil is het meeste dat het kan schelen: niemand krijgt"
                + " een nieuw contract.";
    }

    @Override
    public void reken(Hulpvolume volume, Uitslag uit) {
        var langer = volume.trajecten().stream().filter(this::isLanger).toList();
        uit.aantal("trajecten", volume.trajecten().size());
        uit.aantal("langer", langer.size());
        uit.zet(
                "aandeel_langer",
                () -> Getal.deel(
                        BigDecimal.valueOf(langer.size()),
                        BigDecimal.valueOf(volume.trajecten().size())));
        uit.euro("kosten_binnen", () -> volume.kosten().subtract(daarna(volume)));
        uit.euro(VERSCHIL, () -> daarna(volume).negate());
    }

    private boolean isLanger(Hulptraject traject) {
        return !traject.laatsteMaand().isBefore(traject.eersteMaand().plusMonths(maanden));
    }

    private BigDecimal daarna(Hulpvolume volume) {
        return Getal.som(volume.trajecten().stream()
                .map(traject -> traject.kosten(
                        maand -> !maand.isBefore(traject.eersteMaand().plusMonths(maanden))))
                .toList());
    }
}
