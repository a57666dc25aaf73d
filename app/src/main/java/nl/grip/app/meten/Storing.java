// SPDX-License-Identifier: EUPL-1.2
package nl.grip.app.meten;

import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import nl.grip.inzicht.signaal.Signaal;
import nl.grip.inzicht.signaal.Signaal.Soort;
import nl.grip.voorbeeld.proces.Verloop;
import nl.grip.voorbeeld.scenario.Gebeurtenis.Faillissement;
import nl.grip.voorbeeld.scenario.Gebeurtenis.Hercodering;
import nl.grip.voorbeeld.scenario.Gebeurtenis.StilleAanbieder;
import nl.grip.voorbeeld.scenario.Gebeurtenis.Vertraging;
import nl.grip.voorbeeld.scenario.Scenario;

/**
 * Something that goes wrong in a made-up municipality and must be signalled.
 *
 * @param aanbieder AGB; empty when it is about all of them
 * @param voorziening code; empty when it is about all of them
 * @param vanaf the first month at whose end it can be seen
 */
record Storing(Soort soort, String aanbieder, String voorziening, YearMonth vanaf) {
    private static final int MAANDEN_TOT_MELDING = 2;

    /** Everything that the sentences of the scenario plant. Care of a month is declared in the next. */
    static List<Storing> van(Verloop verloop) {
        var scenario = verloop.scenario();
        List<Storing> uit = new ArrayList<>();
        scenario.list(StilleAanbieder.class).forEach(s -> uit.add(stil(verloop, s.aanbieder(), s.vanaf())));
        scenario.list(Faillissement.class).forEach(f -> uit.add(stil(verloop, f.aanbieder(), f.maand() + 1)));
        scenario.list(Hercodering.class)
                .forEach(h -> uit.add(new Storing(Soort.HERCODERING, "", h.voorziening(), maand(h.maand()))));
        scenario.terugwerkendVerwerkt().ifPresent(m -> uit.add(new Storing(Soort.KALENDERJAARSCHOK, "", "", maand(m))));
        uit.addAll(vertraagd(verloop, scenario));
        return uit;
    }

    private static Storing stil(Verloop verloop, int rang, int maand) {
        return new Storing(Soort.STILLE_AANBIEDER, agb(verloop, rang), "", maand(maand));
    }

    private static List<Storing> vertraagd(Verloop verloop, Scenario scenario) {
        return scenario.list(Vertraging.class)
                .flatMap(v -> verloop.vertraagdeAanbieders().stream()
                        .map(rang -> new Storing(soort(v), agb(verloop, rang), "", maand(v.vanaf()))))
                .toList();
    }

    private static Soort soort(Vertraging vertraging) {
        return vertraging.maanden() > 0 ? Soort.DECLAREERT_TRAGER : Soort.DECLAREERT_SNELLER;
    }

    private static String agb(Verloop verloop, int rang) {
        return verloop.gemeente().aanbieder(rang).agb();
    }

    private static YearMonth maand(int nummer) {
        return YearMonth.of(Prognoseproef.DIENSTJAAR, 1).plusMonths(nummer - 1L);
    }

    /** Whether it says this, and in time. */
    boolean isGemeldDoor(Signaal signaal) {
        var op = YearMonth.from(signaal.gemeldOp());
        return signaal.soort() == soort
                && signaal.aanbieder().equals(aanbieder)
                && signaal.voorziening().equals(voorziening)
                && !op.isBefore(vanaf)
                && !op.isAfter(vanaf.plusMonths(MAANDEN_TOT_MELDING));
    }

    /** Whether it is about what went wrong here, in time or not: the same aanbieder, or the same voorziening for all of them. */
    boolean verklaart(Signaal signaal) {
        return signaal.aanbieder().equals(aanbieder)
                && signaal.voorziening().equals(voorziening)
                && !YearMonth.from(signaal.gemeldOp()).isBefore(vanaf);
    }
}
