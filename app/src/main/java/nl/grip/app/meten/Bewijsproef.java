// SPDX-License-Identifier: EUPL-1.2
package nl.grip.app.meten;

import java.time.YearMonth;
import java.util.List;
import java.util.OptionalLong;
import java.util.stream.LongStream;
import nl.grip.app.proefgemeente.Proefgemeente;
import nl.grip.basis.Uitkomst.Cijfer;
import nl.grip.sturing.maatregel.Proefopzet;
import nl.grip.sturing.maatregel.Proefopzet.Maatstaf;
import nl.grip.sturing.maatregel.bewijs.Bewijs;
import nl.grip.sturing.maatregel.bewijs.Effectmeting;
import nl.grip.voorbeeld.proces.Verloop;
import nl.grip.voorbeeld.scenario.Meegeleverd;
import nl.grip.voorbeeld.scenario.Scenario;
import nl.grip.voorbeeld.waarheid.Maatregeleffect;

/**
 * Whether a planted measure is found: municipalities of scenario S07, of which is known what care cost with the measure and
 * what it would have cost without.
 */
public final class Bewijsproef {
    public static final int DIENSTJAAR = 2023;
    private static final String SCENARIO = "S07";
    private static final Proefopzet OPZET = new Proefopzet(
            "W02",
            Maatstaf.UITNUTTING,
            List.of("WK01", "WK02", "WK03", "WK04", "WK05", "WK06"),
            YearMonth.of(DIENSTJAAR + 1, 1));

    private Bewijsproef() {}

    /**
     * One municipality.
     *
     * @param waarPct by how much the measure really changed cost
     * @param gedekt whether that lies within the interval
     * @param alarm whether, where no measure was taken, 0 lies outside it
     */
    public record Ronde(
            long zaad,
            double waarPct,
            double effectPct,
            double laagPct,
            double hoogPct,
            boolean gedekt,
            boolean alarm) {}

    /** Rounds of these seeds, one after another. */
    public static List<Ronde> van(LongStream zaden) {
        return zaden.mapToObj(zaad -> ronde(Meegeleverd.scenario(SCENARIO, OptionalLong.of(zaad))))
                .toList();
    }

    /** One round of a municipality in which W02 is used less in wijk 1-6 from month 13 on. */
    public static Ronde ronde(Scenario scenario) {
        var bewijs = meet(scenario);
        var zonder = meet(scenario.zonderMaatregel());
        double waar = waarheid(Verloop.of(scenario, DIENSTJAAR), bewijs);
        return new Ronde(
                scenario.zaad(),
                waar,
                bewijs.effectPct(),
                bewijs.laagPct(),
                bewijs.hoogPct(),
                bewijs.laagPct() <= waar && waar <= bewijs.hoogPct(),
                zonder.isAangetoond());
    }

    private static Bewijs meet(Scenario scenario) {
        var dag = Verloop.of(scenario, DIENSTJAAR).kalender().laatsteDag();
        var feiten = Proefgemeente.van(scenario, DIENSTJAAR).feiten().op(dag);
        if (Effectmeting.van(feiten, OPZET, dag) instanceof Cijfer<Bewijs> cijfer) {
            return cijfer.waarde();
        }
        throw new IllegalStateException("Niet meetbaar in " + scenario.naam() + " met zaad " + scenario.zaad());
    }

    /** Percent, over the months that were measured and the places where the measure works. */
    private static double waarheid(Verloop verloop, Bewijs bewijs) {
        var beide = Maatregeleffect.van(verloop);
        double met = som(beide.met(), bewijs);
        double zonder = som(beide.zonder(), bewijs);
        return 100 * (met / zonder - 1);
    }

    private static double som(java.util.Map<String, Long> kosten, Bewijs bewijs) {
        return kosten.entrySet().stream()
                .filter(e -> {
                    var delen = e.getKey().split(";", -1);
                    var maand = YearMonth.parse(delen[0]);
                    return OPZET.wijken().contains(delen[1])
                            && !maand.isBefore(bewijs.van())
                            && !maand.isAfter(bewijs.tot());
                })
                .mapToDouble(e -> e.getValue())
                .sum();
    }
}
