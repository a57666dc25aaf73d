// SPDX-License-Identifier: EUPL-1.2
package nl.grip.sturing.maatregel.bestand;

import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.TreeMap;
import nl.grip.basis.Bedrag;
import nl.grip.sturing.maatregel.scenario.Scenario;

/** Writes a scenario as YAML that {@link Scenariolezer} reads back to the same scenario. */
public final class Scenarioschrijver {
    private Scenarioschrijver() {}

    public static String schrijf(Scenario scenario) {
        Map<String, Object> blad = new LinkedHashMap<>();
        blad.put("id", scenario.id());
        blad.put("naam", scenario.naam());
        Maatregelschrijver.voegToe(blad, "omschrijving", scenario.omschrijving());
        Maatregelschrijver.voegToe(
                blad,
                "knoppen",
                scenario.knoppen().stream().map(Uitvoeringschrijver::werking).toList());
        Maatregelschrijver.voegToe(blad, "maatregelen", scenario.maatregelen());
        deel(blad, "indexatie", scenario.indexatie());
        deel(blad, "bevolking", scenario.bevolking());
        Map<Integer, Object> taken = new TreeMap<>();
        scenario.taakstelling().forEach((jaar, bedrag) -> taken.put(jaar, euro(bedrag)));
        Maatregelschrijver.voegToe(blad, "taakstelling", taken);
        scenario.reserve().ifPresent(reserve -> blad.put("reserve", euro(reserve)));
        return Maatregelschrijver.dump(blad);
    }

    private static void deel(Map<String, Object> blad, String naam, BigDecimal deel) {
        if (deel.signum() != 0) {
            blad.put(naam, Maatregelschrijver.getal(deel));
        }
    }

    private static Object euro(Bedrag bedrag) {
        return Maatregelschrijver.getal(new BigDecimal(bedrag.euro()));
    }
}
