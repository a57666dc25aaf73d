// SPDX-License-Identifier: EUPL-1.2
package nl.grip.voorbeeld.tabellen;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import nl.grip.voorbeeld.Nummering;
import nl.grip.voorbeeld.Tabelbestand;
import nl.grip.voorbeeld.proces.Toeval;
import nl.grip.voorbeeld.proces.Toewijzing;
import nl.grip.voorbeeld.proces.Traject;
import nl.grip.voorbeeld.proces.Verloop;
import nl.grip.voorbeeld.proces.Verwijzer;

/** The table {@code toegang}: who asked the municipality for help, and what came of it. */
final class Toegang {
    private static final double ZONDER_VOORZIENING = 0.30;
    private static final int CONSULENTEN_PER_TEAM = 6;
    private static final List<String> HULPVRAGEN =
            List.of("huishouden", "opvoeding", "psychische klachten", "dagstructuur", "school", "mobiliteit");

    private Toegang() {}

    static void schrijf(Verloop verloop, Nummering nummering, Path map) {
        try (var uit = Tabelbestand.maak(
                map.resolve("toegang.csv"),
                "melddatum",
                "team",
                "consulent",
                "herkomst",
                "hulpvraag",
                "besluitdatum",
                "client",
                "toewijzingnummer",
                "voorziening")) {
            for (var traject : verloop.trajecten()) {
                if (traject.verwijzer() == Verwijzer.GEMEENTE) {
                    melding(verloop, nummering, traject, uit);
                }
            }
        }
    }

    private static void melding(Verloop verloop, Nummering nummering, Traject traject, Tabelbestand uit) {
        var toeval = Toeval.of(verloop.scenario().zaad(), "melding", traject.nummer());
        var toewijzing = traject.toewijzingen().get(0);
        var melddatum = toewijzing.bekendOp().minusDays(toeval.geheel(7, 70));
        if (melddatum.isBefore(verloop.kalender().eersteDag())) {
            return;
        }
        toegekend(nummering, traject, toewijzing, melddatum, toeval, uit);
        if (toeval.kans(ZONDER_VOORZIENING)) {
            var besluit = melddatum.plusDays(toeval.geheel(5, 50));
            uit.rij(melddatum, team(traject), consulent(toeval), "inwoner", hulpvraag(toeval), besluit, "", "", "");
        }
    }

    private static void toegekend(
            Nummering nummering,
            Traject traject,
            Toewijzing toewijzing,
            LocalDate melddatum,
            Toeval toeval,
            Tabelbestand uit) {
        uit.rij(
                melddatum,
                team(traject),
                consulent(toeval),
                traject.voorziening().isJeugd() ? "ouder" : "inwoner",
                hulpvraag(toeval),
                toewijzing.bekendOp(),
                nummering.bsn(traject.client()),
                nummering.toewijzingNummer(traject, toewijzing),
                traject.voorziening().code());
    }

    /** Four wijken a team. */
    private static String team(Traject traject) {
        return "Team " + (1 + (traject.toewijzingen().get(0).wijk() - 1) / 4);
    }

    private static String consulent(Toeval toeval) {
        return "C" + toeval.geheel(1, CONSULENTEN_PER_TEAM);
    }

    private static String hulpvraag(Toeval toeval) {
        return HULPVRAGEN.get(toeval.geheel(0, HULPVRAGEN.size() - 1));
    }
}
