// SPDX-License-Identifier: EUPL-1.2
package nl.grip.sturing.bekostiging.prikkel;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.YearMonth;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import nl.grip.basis.Uitkomst.Reden;
import nl.grip.sturing.Getal;
import nl.grip.sturing.bekostiging.Prikkel;
import nl.grip.sturing.bekostiging.Uitslag;

/**
 * A bonus for every traject that becomes lighter (regio Gooi en Vechtstreek 2021, incentive 2). It is paid for what happens already,
 * too; it earns itself back when enough others follow.
 *
 * @param bonus euro for a traject that became lighter
 * @param daling share (0-1) by which the cost of a month must have gone down
 */
public record Afschaalbonus(BigDecimal bonus, BigDecimal daling) implements Prikkelsom {
    private static final int MAANDEN = 3;
    private static final BigDecimal JAAR = BigDecimal.valueOf(12);

    @Override
    public Prikkel prikkel() {
        return Prikkel.BONUS_OP_AFSCHALEN;
    }

    @Override
    public String grondslag() {
        return "Hulp met zes of meer hele maanden: de laatste drie naast de eerste drie, zonder de eerste en de laatste maand en zonder"
                + " maanden waarvan nog rekeningen komen. De bonus gaat naar wat nu al lichter wordt.";
    }

    /** Euro a month at the beginning and at the end. */
    private record Verloop(BigDecimal begin, BigDecimal einde) {
        BigDecimal minder() {
            return begin.subtract(einde);
        }
    }

    @Override
    public void reken(Hulpvolume volume, Uitslag uit) {
        var beoordeeld = volume.trajecten().stream()
                .flatMap(traject -> findVerloop(traject, volume.volledigTot()).stream())
                .toList();
        uit.aantal("beoordeeld", beoordeeld.size());
        if (beoordeeld.isEmpty()) {
            uit.geen(VERSCHIL, Reden.TE_WEINIG_GEGEVENS, "Geen hulp duurt zes hele maanden.");
        } else {
            reken(beoordeeld, uit);
        }
    }

    private void reken(List<Verloop> beoordeeld, Uitslag uit) {
        var lichter = beoordeeld.stream().filter(this::isLichter).toList();
        var aantal = BigDecimal.valueOf(lichter.size());
        var minder = Getal.som(lichter.stream().map(Verloop::minder).toList());
        var perMaand = lichter.isEmpty() ? Optional.<BigDecimal>empty() : Optional.of(Getal.deel(minder, aantal));
        uit.aantal("afgeschaald", lichter.size());
        perMaand.ifPresentOrElse(euro -> terugverdienen(aantal, euro, uit), () -> nietTerug(uit));
        uit.euro(VERSCHIL, () -> aantal.multiply(bonus));
    }

    private void terugverdienen(BigDecimal aantal, BigDecimal perMaand, Uitslag uit) {
        uit.euro("minder_per_maand", () -> perMaand);
        uit.zet("terugverdiend_in_maanden", () -> Getal.deel(bonus, perMaand));
        var winst = perMaand.multiply(JAAR).subtract(bonus);
        if (winst.signum() > 0) {
            uit.zet(
                    "nodig_erbij",
                    () -> Getal.deel(aantal.multiply(bonus), winst).setScale(0, RoundingMode.CEILING));
        } else {
            uit.geen("nodig_erbij", Reden.NIET_GEDEFINIEERD, "Een jaar lichtere hulp scheelt niet meer dan de bonus.");
        }
    }

    private static void nietTerug(Uitslag uit) {
        Stream.of("minder_per_maand", "terugverdiend_in_maanden", "nodig_erbij")
                .forEach(naam -> uit.geen(naam, Reden.TE_WEINIG_GEGEVENS, "Geen hulp werd zoveel lichter."));
    }

    private boolean isLichter(Verloop verloop) {
        var grens = verloop.begin().multiply(BigDecimal.ONE.subtract(daling));
        return verloop.minder().signum() > 0 && verloop.einde().compareTo(grens) <= 0;
    }

    private static Optional<Verloop> findVerloop(Hulptraject traject, YearMonth volledigTot) {
        var eerste = traject.eersteMaand().plusMonths(1);
        var voorLaatste = traject.laatsteMaand().minusMonths(1);
        var laatste = voorLaatste.isAfter(volledigTot) ? volledigTot : voorLaatste;
        if (eerste.plusMonths(2L * MAANDEN - 1).isAfter(laatste)) {
            return Optional.empty();
        }
        return Optional.of(new Verloop(
                        perMaand(traject, eerste, eerste.plusMonths(MAANDEN - 1L)),
                        perMaand(traject, laatste.minusMonths(MAANDEN - 1L), laatste)))
                .filter(verloop -> verloop.begin().signum() > 0);
    }

    private static BigDecimal perMaand(Hulptraject traject, YearMonth van, YearMonth tot) {
        return Getal.deel(
                traject.kosten(maand -> !maand.isBefore(van) && !maand.isAfter(tot)), BigDecimal.valueOf(MAANDEN));
    }
}
