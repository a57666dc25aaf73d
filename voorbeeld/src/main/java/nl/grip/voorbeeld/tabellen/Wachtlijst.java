// SPDX-License-Identifier: EUPL-1.2
package nl.grip.voorbeeld.tabellen;

import java.nio.file.Path;
import java.time.LocalDate;
import java.time.Month;
import java.time.YearMonth;
import java.util.Optional;
import nl.grip.voorbeeld.Nummering;
import nl.grip.voorbeeld.Tabelbestand;
import nl.grip.voorbeeld.proces.Traject;
import nl.grip.voorbeeld.proces.Traject.Levering;
import nl.grip.voorbeeld.proces.Verloop;

/** The table {@code wachtlijst}: who waits for sheltered housing; only the complete example has it. */
final class Wachtlijst {
    private static final String MET_WACHTLIJST = "W06";
    private static final int MAANDEN = 6;

    private Wachtlijst() {}

    static void schrijf(Verloop verloop, Nummering nummering, Path map) {
        if (!verloop.scenario().compleet()) {
            return;
        }
        var laatste = verloop.kalender().laatsteDag();
        for (var dag = eerste(verloop); !dag.isAfter(laatste); dag = volgende(dag)) {
            schrijf(verloop, nummering, dag, map);
        }
    }

    /** A list is made every half year: who waits, and who stopped waiting since the list before. */
    private static void schrijf(Verloop verloop, Nummering nummering, LocalDate dag, Path map) {
        var vorige = volgende(dag).minusYears(1);
        var lijst = verloop.trajecten().stream()
                .filter(t -> t.voorziening().code().equals(MET_WACHTLIJST))
                .filter(t -> !sinds(t).isBefore(verloop.kalender().eersteDag()) && !sinds(t).isAfter(dag))
                .filter(t -> tot(t, dag).filter(tot -> !tot.isAfter(vorige)).isEmpty())
                .toList();
        if (lijst.isEmpty()) {
            return;
        }
        try (var uit = Tabelbestand.maak(
                map.resolve("wachtlijst-" + dag + ".csv"), "client", "voorziening", "sinds", "tot", "uitkomst")) {
            lijst.forEach(t -> rij(nummering, t, dag, uit));
        }
    }

    private static LocalDate eerste(Verloop verloop) {
        return LocalDate.of(verloop.kalender().eersteDag().getYear(), Month.JUNE, 30);
    }

    private static LocalDate volgende(LocalDate dag) {
        return YearMonth.from(dag).plusMonths(MAANDEN).atEndOfMonth();
    }

    /** Until when one waited, as far as it was known then. */
    private static Optional<LocalDate> tot(Traject traject, LocalDate nu) {
        return traject.levering().map(Levering::begin).filter(begin -> !begin.isAfter(nu));
    }

    private static LocalDate sinds(Traject traject) {
        return traject.toewijzingen().get(0).ingang();
    }

    private static void rij(Nummering nummering, Traject traject, LocalDate nu, Tabelbestand uit) {
        Optional<LocalDate> tot = tot(traject, nu);
        uit.rij(
                nummering.bsn(traject.client()),
                traject.voorziening().code(),
                sinds(traject),
                tot.map(LocalDate::toString).orElse(""),
                tot.isPresent() ? "geplaatst" : "");
    }
}
