// SPDX-License-Identifier: EUPL-1.2
package nl.grip.sturing.bekostiging.prikkel;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import nl.grip.basis.Uitkomst.Reden;
import nl.grip.sturing.Getal;
import nl.grip.sturing.bekostiging.Prikkel;
import nl.grip.sturing.bekostiging.Prikkel.StandStill;
import nl.grip.sturing.bekostiging.Uitslag;

/** After an indicatie ends the same help does not begin again within a number of days (incentive 4). */
public record Wachttermijn(int dagen) implements Prikkelsom {
    @Override
    public Prikkel prikkel() {
        return Prikkel.STAND_STILL;
    }

    @Override
    public String grondslag() {
        return "Hulp die begint nadat eerdere hulp van dezelfde soort van dezelfde persoon afliep. De dagen binnen de termijn vallen weg,"
                + " tegen de gemiddelde kosten per dag van die hulp.";
    }

    /** What follows on earlier help: how many of its days fall away, and what it costs a day. */
    private record Vervolg(long dagen, BigDecimal perDag) {
        BigDecimal euro() {
            return perDag.multiply(BigDecimal.valueOf(dagen));
        }
    }

    @Override
    public void reken(Hulpvolume volume, Uitslag uit) {
        if (volume.trajecten().stream().allMatch(t -> t.indicatie().isEmpty())) {
            uit.geen(VERSCHIL, Reden.GEEN_BRON, "Van deze hulp zijn geen toewijzingen bekend.");
            return;
        }
        var vervolgen = volume.trajecten().stream()
                .flatMap(traject -> findVervolg(traject).stream())
                .toList();
        uit.aantal("vervolg_na_einde", vervolgen.size());
        var binnen = vervolgen.stream().filter(v -> v.dagen() > 0).toList();
        uit.aantal("binnen_termijn", binnen.size());
        uit.aantal("dagen_weg", binnen.stream().mapToLong(Vervolg::dagen).sum());
        uit.euro(VERSCHIL, () -> som(binnen).negate());
    }

    private static BigDecimal som(List<Vervolg> vervolgen) {
        return Getal.som(vervolgen.stream().map(Vervolg::euro).toList());
    }

    private Optional<Vervolg> findVervolg(Hulptraject traject) {
        return traject.indicatie()
                .flatMap(indicatie -> indicatie
                        .vorigEinde()
                        .filter(einde -> einde.isBefore(indicatie.begin()))
                        .map(einde -> vervolg(traject, indicatie, new StandStill(einde, dagen))));
    }

    private static Vervolg vervolg(Hulptraject traject, Hulptraject.Indicatie indicatie, StandStill termijn) {
        long duur = Math.max(1, ChronoUnit.DAYS.between(indicatie.begin(), laatsteDag(traject, indicatie)) + 1);
        long weg = termijn.magStarten(indicatie.begin())
                ? 0
                : ChronoUnit.DAYS.between(indicatie.begin(), termijn.eersteToegestaneDag());
        return new Vervolg(Math.min(weg, duur), Getal.deel(traject.kosten(), BigDecimal.valueOf(duur)));
    }

    private static LocalDate laatsteDag(Hulptraject traject, Hulptraject.Indicatie indicatie) {
        var geleverd = traject.laatsteMaand().atEndOfMonth();
        return indicatie.einde().filter(einde -> einde.isBefore(geleverd)).orElse(geleverd);
    }
}
