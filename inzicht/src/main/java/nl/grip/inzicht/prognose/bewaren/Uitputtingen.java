// SPDX-License-Identifier: EUPL-1.2
package nl.grip.inzicht.prognose.bewaren;

import java.time.YearMonth;
import java.util.List;
import java.util.Optional;
import nl.grip.basis.Bedrag;
import nl.grip.basis.Uitkomst;
import nl.grip.basis.Uitkomst.Cijfer;
import nl.grip.basis.Uitkomst.GeenCijfer;
import nl.grip.basis.Uitkomst.Reden;
import nl.grip.inzicht.prognose.Deeltrekking;
import nl.grip.inzicht.prognose.Voorspelling;
import nl.grip.inzicht.prognose.uitputting.Budget;
import nl.grip.inzicht.prognose.uitputting.Looptijd;
import nl.grip.inzicht.prognose.uitputting.Uitputting;

/** When the budgets of a year and the ceilings of its contracts run out; kept beside the forecast that it follows from. */
public final class Uitputtingen {
    private static final String SOORT = "uitputting";

    private final Jaarprognose prognose;
    private final Prognosearchief archief;

    public Uitputtingen(Jaarprognose prognose, Prognosearchief archief) {
        this.prognose = prognose;
        this.archief = archief;
    }

    /** Every budget and ceiling of the year; the question needs no columns to break down by. */
    public Uitkomst<List<Uitputting>> van(Prognosevraag gevraagd) {
        var vraag = gevraagd.met(List.of());
        var waarom = prognose.waaromNiet(vraag.peildatum());
        if (waarom.isPresent()) {
            return new GeenCijfer<>(waarom.get().reden(), waarom.get().toelichting());
        }
        var bewaard = archief.find(SOORT, vraag.peildatum(), vraag.kenmerken());
        return bewaard.isPresent() ? new Cijfer<>(lees(bewaard.get())) : bereken(vraag);
    }

    private Uitkomst<List<Uitputting>> bereken(Prognosevraag vraag) {
        if (prognose.bereken(vraag) instanceof GeenCijfer<Voorspelling> geen) {
            return new GeenCijfer<>(geen.reden(), geen.toelichting());
        }
        var voorspelling = ((Cijfer<Voorspelling>) prognose.bereken(vraag)).waarde();
        var budgetten = Budget.van(prognose.feiten().op(vraag.peildatum()), vraag.jaar());
        if (budgetten.isEmpty()) {
            return new GeenCijfer<>(
                    Reden.GEEN_BRON,
                    "Voor " + vraag.jaar() + " is geen begroting en geen contract met een plafond bekend.");
        }
        var trekking = new Deeltrekking(voorspelling, vraag.zaad());
        var uit = budgetten.stream()
                .map(budget -> Uitputting.van(budget, voorspelling, trekking))
                .toList();
        var rijen = uit.stream().map(Uitputtingen::rij).toList();
        return new Cijfer<>(lees(archief.bewaar(SOORT, vraag.peildatum(), vraag.kenmerken(), Rijen.bytes(rijen))));
    }

    private static List<String> rij(Uitputting u) {
        var b = u.budget();
        return List.of(
                b.soort().name(),
                b.voorziening(),
                b.aanbieder(),
                b.wijkteam(),
                String.valueOf(b.bedrag().centen()),
                b.looptijd().van().toString(),
                b.looptijd().tot().map(YearMonth::toString).orElse(""),
                b.eerder().map(e -> String.valueOf(e.centen())).orElse(""),
                String.valueOf(u.verwacht().centen()),
                String.valueOf(u.besteed().centen()),
                String.valueOf(u.verplicht().centen()),
                String.valueOf(u.kans()),
                u.maandOp().map(YearMonth::toString).orElse(""),
                u.vroegstOp().map(YearMonth::toString).orElse(""),
                String.valueOf(b.inEigenPrijzen()));
    }

    private static List<Uitputting> lees(byte[] bytes) {
        return Rijen.lees(bytes).stream().map(Uitputtingen::lees).toList();
    }

    private static Uitputting lees(List<String> v) {
        var budget = new Budget(
                Budget.Soort.valueOf(v.get(0)),
                v.get(1),
                v.get(2),
                v.get(3),
                new Looptijd(YearMonth.parse(v.get(5)), maand(v.get(6))),
                bedrag(v.get(4)),
                Optional.of(v.get(7)).filter(tekst -> !tekst.isEmpty()).map(Uitputtingen::bedrag),
                Boolean.parseBoolean(v.get(14)));
        return new Uitputting(
                budget,
                bedrag(v.get(8)),
                bedrag(v.get(9)),
                bedrag(v.get(10)),
                Double.parseDouble(v.get(11)),
                maand(v.get(12)),
                maand(v.get(13)));
    }

    private static Bedrag bedrag(String centen) {
        return new Bedrag(Long.parseLong(centen));
    }

    private static Optional<YearMonth> maand(String tekst) {
        return tekst.isEmpty() ? Optional.empty() : Optional.of(YearMonth.parse(tekst));
    }
}
