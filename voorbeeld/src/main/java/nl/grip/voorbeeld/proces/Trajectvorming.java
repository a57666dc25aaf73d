// SPDX-License-Identifier: EUPL-1.2
package nl.grip.voorbeeld.proces;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import nl.grip.voorbeeld.proces.Traject.Levering;
import nl.grip.voorbeeld.proces.Traject.Reden;
import nl.grip.voorbeeld.scenario.Gebeurtenis.Aangrijpingspunt;
import nl.grip.voorbeeld.scenario.Scenario;

/** Makes one trajectory: allocation, waiting, duration, extensions, and what may end it early. */
record Trajectvorming(Scenario scenario, Kalender kalender) {
    private static final double DAGEN_PER_MAAND = 365.25 / 12;
    private static final double VERLENGKANS = 0.46;
    private static final double AANSLUITKANS = 0.80;

    /**
     * Who asks for what, where and when.
     *
     * @param begin when care begins, if it does
     */
    record Aanvraag(long nummer, Client client, Voorziening voorziening, int rang, LocalDate datum, LocalDate begin) {
        Aanvraag metNummer(long ander) {
            return new Aanvraag(ander, client, voorziening, rang, datum, begin);
        }
    }

    /** The day after the wait; drawn apart, for it is known before the client is. */
    LocalDate begin(Voorziening voorziening, long nummer, LocalDate datum) {
        return datum.plusDays(
                (long) Toeval.of(scenario.zaad(), "wachttijd", nummer).exponentieel(voorziening.wachttijd()));
    }

    Traject vorm(Aanvraag aanvraag) {
        var toeval = Toeval.of(scenario.zaad(), "traject", aanvraag.nummer());
        var voorziening = aanvraag.voorziening();
        var verwijzer = Verwijzer.kies(voorziening, toeval);
        int volume = volume(voorziening, verwijzer, toeval);
        double uitnutting = toeval.beta(voorziening.uitnuttingAlfa(), voorziening.uitnuttingBeta());
        boolean begint = !toeval.kans(voorziening.nooitGestartKans());
        var slot = slot(aanvraag, verwijzer, toeval);
        var toewijzingen = toewijzingen(aanvraag, verwijzer, volume, slot.einde(), toeval);
        return new Traject(
                aanvraag.nummer(),
                aanvraag.client(),
                voorziening,
                aanvraag.rang(),
                verwijzer,
                toewijzingen,
                uitnutting,
                begint ? levering(aanvraag.begin(), slot, toewijzingen) : Optional.empty(),
                Optional.empty());
    }

    private static int volume(Voorziening voorziening, Verwijzer verwijzer, Toeval toeval) {
        double ruw = toeval.lognormaal(voorziening.volume() * verwijzer.volumefactor(), voorziening.volumeLogsd());
        return voorziening.soort() == Voorziening.Soort.INSPANNING ? Math.max(1, (int) StrictMath.round(ruw)) : 1;
    }

    /** The day care would end if no allocation ended first: by plan, by loss, or by turning eighteen. */
    private Slot slot(Aanvraag aanvraag, Verwijzer verwijzer, Toeval toeval) {
        var plan = new Slot(aanvraag.begin().plusDays(duurInDagen(aanvraag, verwijzer, toeval)), Reden.VOLGENS_PLAN);
        var vertrek = aanvraag.client().vertrek();
        var eerste = vertrek.dag().isBefore(plan.einde()) ? new Slot(vertrek.dag(), vertrek.reden()) : plan;
        var grens = leeftijdsgrens(aanvraag, toeval);
        return aanvraag.voorziening().isJeugd() && grens.isBefore(eerste.einde())
                ? new Slot(grens, Reden.ACHTTIEN)
                : eerste;
    }

    /** The eve of the eighteenth birthday, or up to three years later where care is prolonged. */
    private static LocalDate leeftijdsgrens(Aanvraag aanvraag, Toeval toeval) {
        var achttien = aanvraag.client().achttiendeVerjaardag().minusDays(1);
        double kans = aanvraag.voorziening().verlengdKans();
        return kans > 0 && toeval.kans(kans) ? achttien.plusMonths(toeval.geheel(3, 36)) : achttien;
    }

    private long duurInDagen(Aanvraag aanvraag, Verwijzer verwijzer, Toeval toeval) {
        var v = aanvraag.voorziening();
        double maanden = switch (v.duurverdeling()) {
            case VAST -> v.duurschaal();
            case LOGNORMAAL -> toeval.lognormaal(v.duurschaal(), v.duurvorm());
            case WEIBULL -> toeval.weibull(v.duurvorm(), v.duurschaal());
        };
        double maatregel = Maatregelen.factor(
                scenario,
                Aangrijpingspunt.DUUR,
                v,
                kalender.nummer(aanvraag.datum()),
                aanvraag.client().wijkOp(aanvraag.datum()));
        return StrictMath.round(maanden * verwijzer.duurfactor() * maatregel * DAGEN_PER_MAAND);
    }

    /** The first, and extensions for as long as care lasts: what ends in a gap between two was not extended. */
    private List<Toewijzing> toewijzingen(
            Aanvraag aanvraag, Verwijzer verwijzer, int volume, LocalDate slot, Toeval toeval) {
        var begin = aanvraag.begin();
        int termijn = aanvraag.voorziening().toegewezenMaanden();
        var uit = new ArrayList<Toewijzing>();
        var gemeld = begin.plusDays((long) toeval.exponentieel(verwijzer.meldvertragingInDagen() + 1e-9));
        var bekend = verwijzer.meldvertragingInDagen() > 0 ? gemeld : aanvraag.datum();
        var ingang = verwijzer.meldvertragingInDagen() > 0 ? begin : aanvraag.datum();
        var einde = later(ingang, begin).plusMonths(termijn).minusDays(1);
        uit.add(new Toewijzing(
                1, ingang, einde, volume, bekend, aanvraag.client().wijkOp(ingang)));
        while (einde.isBefore(slot) && einde.isBefore(kalender.laatsteDag()) && toeval.kans(VERLENGKANS)) {
            ingang = einde.plusDays(1).plusMonths(toeval.kans(AANSLUITKANS) ? 0 : toeval.geheel(1, 2));
            if (ingang.isAfter(slot)) {
                break;
            }
            einde = ingang.plusMonths(termijn).minusDays(1);
            var bekendOp = ingang.minusDays(toeval.geheel(0, 20));
            int wijk = aanvraag.client().wijkOp(ingang);
            uit.add(new Toewijzing(uit.size() + 1, ingang, einde, volume, bekendOp, wijk));
        }
        return uit;
    }

    private static LocalDate later(LocalDate a, LocalDate b) {
        return a.isAfter(b) ? a : b;
    }

    private static Optional<Levering> levering(LocalDate begin, Slot slot, List<Toewijzing> toewijzingen) {
        var grens = toewijzingen.get(toewijzingen.size() - 1).einde();
        if (slot.einde().isBefore(begin)) {
            return Optional.empty();
        }
        return Optional.of(
                grens.isBefore(slot.einde())
                        ? new Levering(begin, grens, Reden.VOLGENS_PLAN)
                        : new Levering(begin, slot.einde(), slot.reden()));
    }

    private record Slot(LocalDate einde, Reden reden) {}
}
