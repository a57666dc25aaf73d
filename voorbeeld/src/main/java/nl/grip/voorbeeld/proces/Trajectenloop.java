// SPDX-License-Identifier: EUPL-1.2
package nl.grip.voorbeeld.proces;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import nl.grip.voorbeeld.proces.Traject.Reden;
import nl.grip.voorbeeld.proces.Trajectvorming.Aanvraag;
import nl.grip.voorbeeld.scenario.Gebeurtenis.Aangrijpingspunt;
import nl.grip.voorbeeld.scenario.Gebeurtenis.Faillissement;
import nl.grip.voorbeeld.scenario.Scenario;

/** Lets the months pass, long before the history begins so that the stock of care is in balance when it does. */
final class Trajectenloop {
    private static final int AANLOOP_IN_MAANDEN = 240;
    private static final double NAAR_DE_WMO_BIJ_ACHTTIEN = 0.35;
    private static final String VOORZIENING_NA_ACHTTIEN = "W02";

    private final Scenario scenario;
    private final Kalender kalender;
    private final Gemeente gemeente;
    private final Parameters parameters;
    private final Trajectvorming vorming;
    private final Clientenkring kring;
    private final List<Traject> trajecten = new ArrayList<>();
    private final Map<Integer, List<Aanvraag>> later = new TreeMap<>();

    Trajectenloop(Scenario scenario, Kalender kalender, Gemeente gemeente, Parameters parameters) {
        this.scenario = scenario;
        this.kalender = kalender;
        this.gemeente = gemeente;
        this.parameters = parameters;
        this.vorming = new Trajectvorming(scenario, kalender);
        this.kring = new Clientenkring(scenario, gemeente);
    }

    /** Every trajectory that touches the history or what comes after. */
    List<Traject> loop() {
        var instroom = new Instroom(scenario, parameters, kalender);
        for (int maand = kalender.eersteMaand() - AANLOOP_IN_MAANDEN; maand <= Kalender.LAATSTE_MAAND; maand++) {
            for (int v = 0; v < parameters.voorzieningen().size(); v++) {
                var voorziening = parameters.voorzieningen().get(v);
                begin(voorziening, v, maand, instroom.aantal(voorziening, maand));
            }
            later.getOrDefault(maand, List.of()).forEach(this::voegToe);
        }
        return Faillissementen.verwerk(trajecten, scenario, kalender, gemeente);
    }

    private void begin(Voorziening voorziening, int index, int maand, int aantal) {
        for (int k = 0; k < aantal; k++) {
            long nummer = ((maand + 1000L) * 100 + index) * 100_000 + k;
            var toeval = Toeval.of(scenario.zaad(), "aanvraag", nummer);
            var datum = kalender.maand(maand)
                    .atDay(toeval.geheel(1, kalender.maand(maand).lengthOfMonth()));
            var begin = vorming.begin(voorziening, nummer, datum);
            var client = kring.kies(voorziening, nummer, datum, begin);
            double maatregel =
                    Maatregelen.factor(scenario, Aangrijpingspunt.INSTROOM, voorziening, maand, client.wijkOp(datum));
            var aanvraag = new Aanvraag(nummer, client, voorziening, rang(voorziening, maand, toeval), datum, begin);
            herhaal(aanvraag, maatregel, toeval);
        }
    }

    /** A measure on the inflow leaves some requests out, or lets some come twice. */
    private void herhaal(Aanvraag aanvraag, double maatregel, Toeval toeval) {
        double lot = toeval.uniform();
        if (lot < maatregel) {
            voegToe(aanvraag);
        }
        if (lot < maatregel - 1) {
            voegToe(aanvraag.metNummer(aanvraag.nummer() + 50_000));
        }
    }

    private int rang(Voorziening voorziening, int maand, Toeval toeval) {
        int rang;
        do {
            rang = gemeente.kiesAanbieder(voorziening, toeval);
        } while (isFailliet(rang, maand));
        return rang;
    }

    private boolean isFailliet(int rang, int maand) {
        return scenario.list(Faillissement.class).anyMatch(f -> f.aanbieder() == rang && maand >= f.maand());
    }

    private void voegToe(Aanvraag aanvraag) {
        var traject = vorming.vorm(aanvraag);
        if (raaktDeHistorie(traject)) {
            trajecten.add(traject);
        }
        traject.levering()
                .filter(l -> l.reden() == Reden.ACHTTIEN)
                .ifPresent(l -> volgOp(traject, l.einde().plusDays(1)));
    }

    private boolean raaktDeHistorie(Traject traject) {
        return traject.toewijzingen().stream().anyMatch(t -> !t.einde().isBefore(kalender.eersteDag()))
                && traject.levering()
                        .map(l -> !l.einde().isBefore(kalender.eersteDag()))
                        .orElse(true);
    }

    private void volgOp(Traject traject, LocalDate verjaardag) {
        var toeval = Toeval.of(scenario.zaad(), "achttien", traject.nummer());
        if (toeval.kans(NAAR_DE_WMO_BIJ_ACHTTIEN)) {
            int maand = kalender.nummer(verjaardag);
            var voorziening = naAchttien();
            long nummer = traject.nummer() + 1_000_000_000_000L;
            later.computeIfAbsent(maand, m -> new ArrayList<>())
                    .add(new Aanvraag(
                            nummer,
                            traject.client(),
                            voorziening,
                            rang(voorziening, maand, toeval),
                            verjaardag,
                            vorming.begin(voorziening, nummer, verjaardag)));
        }
    }

    private Voorziening naAchttien() {
        return parameters.voorzieningen().stream()
                .filter(v -> v.code().equals(VOORZIENING_NA_ACHTTIEN))
                .findFirst()
                .orElseThrow();
    }
}
