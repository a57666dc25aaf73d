// SPDX-License-Identifier: EUPL-1.2
package nl.grip.voorbeeld.tabellen;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import nl.grip.basis.Bedrag;
import nl.grip.voorbeeld.Nummering;
import nl.grip.voorbeeld.Tabelbestand;
import nl.grip.voorbeeld.proces.Client;
import nl.grip.voorbeeld.proces.Toeval;
import nl.grip.voorbeeld.proces.Traject;
import nl.grip.voorbeeld.proces.Verloop;
import nl.grip.voorbeeld.proces.Voorziening;

/** People with a pgb instead of care in kind: the table {@code pgb}, and what is booked of it. */
final class Budgethouders {
    private static final double PER_INWONER = 1.0 / 1_000;
    private static final List<String> VOORZIENINGEN = List.of("W02", "J01");

    private final Verloop verloop;
    private final Nummering nummering;
    private final List<Integer> jaren;
    private final List<Pgb> pgbs = new ArrayList<>();

    Budgethouders(Verloop verloop, Nummering nummering, List<Integer> jaren) {
        this.verloop = verloop;
        this.nummering = nummering;
        this.jaren = jaren;
        jaren.forEach(jaar -> VOORZIENINGEN.forEach(code -> houders(jaar, code)));
    }

    private void houders(int jaar, String code) {
        var voorziening = verloop.voorziening(code);
        int aantal = (int) StrictMath.round(PER_INWONER * verloop.scenario().inwoners() / 2);
        var kandidaten = verloop.trajecten().stream()
                .filter(t -> t.voorziening().equals(voorziening) && loopt(t, jaar))
                .map(Traject::client)
                .distinct()
                .sorted(Comparator.comparingInt(Client::nummer))
                .limit(aantal)
                .toList();
        for (var client : kandidaten) {
            var toeval = Toeval.of(verloop.scenario().zaad(), "pgb " + code, jaar, client.nummer());
            long budget = 100 * StrictMath.round(toeval.lognormaal(6_000, 0.5));
            pgbs.add(new Pgb(jaar, client, voorziening, budget, StrictMath.round(budget * toeval.beta(9, 3))));
        }
    }

    /** People whose allocation never led to care in kind hold a budget instead. */
    private static boolean loopt(Traject traject, int jaar) {
        return traject.levering().isEmpty()
                && traject.toewijzingen().stream()
                        .anyMatch(t -> t.ingang().getYear() <= jaar && t.einde().getYear() >= jaar);
    }

    void schrijf(Path map) {
        jaren.forEach(jaar -> schrijf(map.resolve("pgb-" + (jaar + 1) + "-01-20.csv"), jaar));
    }

    private void schrijf(Path bestand, int jaar) {
        try (var uit = Tabelbestand.maak(bestand, "client", "voorziening", "van", "tot", "budget", "besteed")) {
            pgbs.stream()
                    .filter(p -> p.jaar() == jaar)
                    .forEach(p -> uit.rij(
                            nummering.bsn(p.client()),
                            p.voorziening().code(),
                            LocalDate.of(jaar, 1, 1),
                            LocalDate.of(jaar, 12, 31),
                            new Bedrag(p.budget()),
                            new Bedrag(p.besteed())));
        }
    }

    /** What a year spent of each budget, in twelve parts. */
    void boekingen(BuitenBerichten.Boekhouder boekhouder) {
        for (var pgb : pgbs) {
            Deler.deel(
                    pgb.jaar(),
                    pgb.besteed(),
                    12,
                    (maand, deel) ->
                            boekhouder.boek(maand.atEndOfMonth(), maand, pgb.kostenplaats(), "Pgb via SVB", deel));
        }
    }

    private record Pgb(int jaar, Client client, Voorziening voorziening, long budget, long besteed) {
        Kostenplaats kostenplaats() {
            return voorziening.isJeugd() ? Kostenplaats.PGB_JEUGD : Kostenplaats.PGB_WMO;
        }
    }
}
