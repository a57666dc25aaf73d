// SPDX-License-Identifier: EUPL-1.2
package nl.grip.voorbeeld.tabellen;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Optional;
import nl.grip.voorbeeld.Nummering;
import nl.grip.voorbeeld.Tabelbestand;
import nl.grip.voorbeeld.proces.Traject;
import nl.grip.voorbeeld.proces.Traject.Levering;
import nl.grip.voorbeeld.proces.Verloop;

/** The table {@code wachtlijst}: who waits for sheltered housing; only the complete example has it. */
final class Wachtlijst {
    private static final String MET_WACHTLIJST = "W06";

    private Wachtlijst() {}

    static void schrijf(Verloop verloop, Nummering nummering, Path map) {
        if (!verloop.scenario().compleet()) {
            return;
        }
        var dag = verloop.kalender().laatsteDag();
        try (var uit = Tabelbestand.maak(
                map.resolve("wachtlijst-" + dag + ".csv"), "client", "voorziening", "sinds", "tot", "uitkomst")) {
            verloop.trajecten().stream()
                    .filter(t -> t.voorziening().code().equals(MET_WACHTLIJST))
                    .filter(t -> !sinds(t).isBefore(verloop.kalender().eersteDag()))
                    .forEach(t -> rij(nummering, t, dag, uit));
        }
    }

    private static LocalDate sinds(Traject traject) {
        return traject.toewijzingen().get(0).ingang();
    }

    private static void rij(Nummering nummering, Traject traject, LocalDate nu, Tabelbestand uit) {
        Optional<LocalDate> tot = traject.levering().map(Levering::begin).filter(begin -> !begin.isAfter(nu));
        uit.rij(
                nummering.bsn(traject.client()),
                traject.voorziening().code(),
                sinds(traject),
                tot.map(LocalDate::toString).orElse(""),
                tot.isPresent() ? "geplaatst" : "");
    }
}
