// SPDX-License-Identifier: EUPL-1.2
package nl.grip.sturing.bekostiging.prikkel;

import java.math.BigDecimal;
import java.util.List;
import nl.grip.sturing.Getal;
import nl.grip.sturing.bekostiging.Prikkel;
import nl.grip.sturing.bekostiging.Uitslag;

/**
 * A ceiling that goes with the person, whoever delivers (incentive 5).
 *
 * @param euro that the help of one person may cost
 */
public record Persoonsplafond(BigDecimal euro) implements Prikkelsom {
    @Override
    public Prikkel prikkel() {
        return Prikkel.PERSOONSVOLGEND_PLAFOND;
    }

    @Override
    public String grondslag() {
        return "Alle hulp van deze soort die in het jaar begon, per persoon opgeteld over aanbieders. Wat boven het plafond komt, wordt"
                + " niet betaald.";
    }

    @Override
    public void reken(Hulpvolume volume, Uitslag uit) {
        var personen = volume.perPersoon().values();
        var boven = personen.stream().filter(this::isBoven).toList();
        uit.aantal("personen", personen.size());
        uit.aantal("personen_boven", boven.size());
        uit.aantal(
                "waarvan_bij_meer_aanbieders",
                boven.stream().filter(Persoonsplafond::isBijMeer).count());
        uit.euro(
                "kosten_van_wie_erboven_zit",
                () -> Getal.som(boven.stream().map(Persoonsplafond::kosten).toList()));
        uit.euro(
                VERSCHIL,
                () -> Getal.som(boven.stream()
                        .map(persoon -> euro.subtract(kosten(persoon)))
                        .toList()));
    }

    private boolean isBoven(List<Hulptraject> persoon) {
        return kosten(persoon).compareTo(euro) > 0;
    }

    private static boolean isBijMeer(List<Hulptraject> persoon) {
        return persoon.stream()
                        .flatMap(traject -> traject.maanden().stream())
                        .map(Hulptraject.Maand::aanbieder)
                        .distinct()
                        .count()
                > 1;
    }

    private static BigDecimal kosten(List<Hulptraject> persoon) {
        return Getal.som(persoon.stream().map(Hulptraject::kosten).toList());
    }
}
