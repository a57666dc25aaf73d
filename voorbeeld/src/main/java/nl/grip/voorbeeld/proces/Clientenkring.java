// SPDX-License-Identifier: EUPL-1.2
package nl.grip.voorbeeld.proces;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import nl.grip.basis.Domein;
import nl.grip.voorbeeld.scenario.Scenario;

/** Who asks for care: mostly someone new, sometimes someone who had care in the last two years already. */
final class Clientenkring {
    private static final double BEKENDE_KANS = 0.15;
    private static final int GEHEUGEN = 2_000;

    private final Scenario scenario;
    private final Gemeente gemeente;
    private final Levensloop levensloop;
    private final Map<Domein, List<Client>> recent = new EnumMap<>(Domein.class);
    private int aantal;

    Clientenkring(Scenario scenario, Gemeente gemeente) {
        this.scenario = scenario;
        this.gemeente = gemeente;
        this.levensloop = new Levensloop(scenario, gemeente);
    }

    /** @param begin when care would begin: from then on a new client may leave */
    Client kies(Voorziening voorziening, long trajectnummer, LocalDate datum, LocalDate begin) {
        var toeval = Toeval.of(scenario.zaad(), "client", trajectnummer);
        var kring = recent.computeIfAbsent(voorziening.domein(), d -> new ArrayList<>());
        if (toeval.kans(BEKENDE_KANS) && !kring.isEmpty()) {
            var bekende = kring.get(toeval.geheel(0, kring.size() - 1));
            boolean isJongGenoeg = !voorziening.isJeugd() || bekende.isJeugdigeOp(datum.plusMonths(3));
            if (isJongGenoeg && bekende.woontHierOp(datum)) {
                return bekende;
            }
        }
        var nieuw = nieuw(voorziening, datum, begin, toeval);
        onthoud(kring, nieuw);
        return nieuw;
    }

    private static void onthoud(List<Client> kring, Client client) {
        kring.add(client);
        if (kring.size() > GEHEUGEN) {
            kring.remove(0);
        }
    }

    private Client nieuw(Voorziening voorziening, LocalDate datum, LocalDate begin, Toeval toeval) {
        double leeftijd = voorziening.isJeugd()
                ? 3 + 14.9 * toeval.beta(2.2, 1.3)
                : 18.5 + 76 * (voorziening.code().equals("W01") ? toeval.beta(6, 2.2) : toeval.beta(2.5, 2));
        var geboren = datum.minusDays((long) (leeftijd * 365.25));
        aantal++;
        return new Client(
                aantal,
                geboren,
                toeval.kans(0.5) ? "1" : "2",
                gemeente.kiesWijk(toeval),
                levensloop.verhuizing(aantal, begin),
                levensloop.vertrek(aantal, begin, geboren.plusYears(18)));
    }
}
