// SPDX-License-Identifier: EUPL-1.2
package nl.grip.app.meten;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import nl.grip.app.meten.Bewijsregel.Vraag;
import nl.grip.app.proefgemeente.Proefgemeente;
import nl.grip.basis.Uitkomst.Cijfer;
import nl.grip.inzicht.prognose.feiten.Feiten;
import nl.grip.sturing.maatregel.Proefopzet;
import nl.grip.sturing.maatregel.Proefopzet.Maatstaf;
import nl.grip.sturing.maatregel.bewijs.Bewijs;
import nl.grip.sturing.maatregel.bewijs.Effectmeting;
import nl.grip.voorbeeld.proces.Verloop;
import nl.grip.voorbeeld.scenario.Scenario;
import nl.grip.voorbeeld.waarheid.Maatregeleffect;

/**
 * Whether a planted measure is found: municipalities of which is known what care cost with the measure and what it would have
 * cost without.
 */
public final class Bewijsproef {
    public static final int DIENSTJAAR = 2023;
    private static final String VOORZIENING = "W02";
    private static final YearMonth VANAF = YearMonth.of(DIENSTJAAR + 1, 1);
    private static final Proefopzet DEEL = opzet(List.of("WK01", "WK02", "WK03", "WK04", "WK05", "WK06"));
    private static final Proefopzet OVERAL = opzet(List.of());

    private final Verloop verloop;
    private final LocalDate dag;
    private final Feiten feiten;

    private Bewijsproef(Scenario scenario) {
        verloop = Verloop.of(scenario, DIENSTJAAR);
        dag = verloop.kalender().laatsteDag();
        feiten = Proefgemeente.feiten(verloop, VOORZIENING).op(dag);
    }

    private static Proefopzet opzet(List<String> wijken) {
        return new Proefopzet(VOORZIENING, Maatstaf.UITNUTTING, wijken, VANAF);
    }

    /** One municipality in which W02 is used less in wijk 1-6 from month 13 on, or everywhere, or nowhere. */
    public static List<Bewijsregel> regels(Scenario scenario) {
        var zonder = new Bewijsproef(scenario.zonderMaatregel());
        return List.of(
                new Bewijsproef(scenario).regel(Vraag.VERGELIJKING, DEEL, zonder),
                zonder.regel(Vraag.VERGELIJKING_ZONDER, DEEL, zonder),
                new Bewijsproef(scenario.metMaatregelOveral()).regel(Vraag.REEKS, OVERAL, zonder),
                zonder.regel(Vraag.REEKS_ZONDER, OVERAL, zonder));
    }

    private Bewijsregel regel(Vraag vraag, Proefopzet opzet, Bewijsproef zonder) {
        long zaad = verloop.scenario().zaad();
        if (!(Effectmeting.van(feiten, opzet, dag) instanceof Cijfer<Bewijs> cijfer)) {
            return new Bewijsregel(zaad, vraag, 0, false, 0, 0, 0);
        }
        var bewijs = cijfer.waarde();
        return new Bewijsregel(
                zaad,
                vraag,
                waarheid(opzet, bewijs, zonder),
                true,
                bewijs.effectPct(),
                bewijs.laagPct(),
                bewijs.hoogPct());
    }

    /** Percent, over the months that were measured and the places where the measure works. */
    private double waarheid(Proefopzet opzet, Bewijs bewijs, Bewijsproef zonder) {
        if (this == zonder) {
            return 0;
        }
        var beide = Maatregeleffect.van(verloop.alleen(VOORZIENING), zonder.verloop.alleen(VOORZIENING));
        return 100 * (som(beide.met(), opzet, bewijs) / som(beide.zonder(), opzet, bewijs) - 1);
    }

    private static double som(Map<String, Long> kosten, Proefopzet opzet, Bewijs bewijs) {
        return kosten.entrySet().stream()
                .filter(e -> {
                    var delen = e.getKey().split(";", -1);
                    var maand = YearMonth.parse(delen[0]);
                    return (opzet.wijken().isEmpty() || opzet.wijken().contains(delen[1]))
                            && !maand.isBefore(bewijs.van())
                            && !maand.isAfter(bewijs.tot());
                })
                .mapToDouble(Map.Entry::getValue)
                .sum();
    }
}
