// SPDX-License-Identifier: EUPL-1.2
package nl.grip.voorbeeld.waarheid;

import java.nio.file.Path;
import nl.grip.voorbeeld.Tabelbestand;
import nl.grip.voorbeeld.proces.Kalender;
import nl.grip.voorbeeld.proces.Verloop;
import nl.grip.voorbeeld.scenario.Gebeurtenis.Faillissement;
import nl.grip.voorbeeld.scenario.Gebeurtenis.Hercodering;
import nl.grip.voorbeeld.scenario.Gebeurtenis.StilleAanbieder;
import nl.grip.voorbeeld.scenario.Gebeurtenis.Vertraging;

/** {@code storingen.csv}: what a watchful system should report. */
final class Storingen {
    private Storingen() {}

    static void schrijf(Verloop verloop, Path map) {
        try (var uit = Tabelbestand.maak(
                map.resolve("storingen.csv"), "soort", "aanbieder", "voorziening", "vanaf_maand", "tot_maand")) {
            var scenario = verloop.scenario();
            scenario.list(StilleAanbieder.class)
                    .forEach(s -> uit.rij(
                            "stille_aanbieder",
                            agb(verloop, s.aanbieder()),
                            "",
                            s.vanaf(),
                            s.inhaal().orElse(Kalender.LAATSTE_MAAND)));
            scenario.list(Faillissement.class)
                    .forEach(f -> uit.rij(
                            "stille_aanbieder",
                            agb(verloop, f.aanbieder()),
                            "",
                            f.maand() + 1,
                            Kalender.LAATSTE_MAAND));
            scenario.list(Vertraging.class).forEach(v -> vertraagd(verloop, v, uit));
            scenario.list(Hercodering.class)
                    .forEach(h -> uit.rij("hercodering", "", h.voorziening(), h.maand(), Kalender.LAATSTE_MAAND));
            scenario.terugwerkendVerwerkt().ifPresent(maand -> uit.rij("kalenderjaarschok", "", "", maand, maand));
        }
    }

    private static void vertraagd(Verloop verloop, Vertraging vertraging, Tabelbestand uit) {
        var soort = vertraging.maanden() > 0 ? "declareert_trager" : "declareert_sneller";
        verloop.vertraagdeAanbieders()
                .forEach(rang -> uit.rij(soort, agb(verloop, rang), "", vertraging.vanaf(), Kalender.LAATSTE_MAAND));
    }

    private static String agb(Verloop verloop, int rang) {
        return verloop.gemeente().aanbieder(rang).agb();
    }
}
