// SPDX-License-Identifier: EUPL-1.2
package nl.grip.app.web.begroting;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Supplier;
import nl.grip.basis.Uitkomst;
import nl.grip.inzicht.Antwoord;
import nl.grip.inzicht.Historie;
import nl.grip.inzicht.Vraag;
import nl.grip.inzicht.prognose.bewaren.Prognoseblad;
import nl.grip.inzicht.prognose.bewaren.Prognosevraag;
import nl.grip.opslag.Magazijn;
import nl.grip.rapportage.vorm.Naamgeving;
import nl.grip.sturing.begroting.Reserveverloop;
import nl.grip.sturing.begroting.bewaren.Begrotingsvragen;
import nl.grip.sturing.begroting.bewaren.Jaarkosten;
import nl.grip.sturing.team.Teamjaar;

/** Asks one store, as {@code grip begroting} does. The forecast is that of all pages. */
public final class Begrotingsstand implements Begrotingsbron {
    private final Magazijn magazijn;
    private final Supplier<LocalDate> vandaag;
    private final Supplier<Naamgeving> namen;
    private final Function<Vraag, Antwoord> vragen;
    private final Function<Prognosevraag, Uitkomst<Prognoseblad>> prognose;
    private final Supplier<List<Teamjaar>> teams;

    /**
     * @param vragen answers a question about a figure
     * @param prognose what a year will cost
     * @param teams the budgets of teams
     */
    public Begrotingsstand(
            Magazijn magazijn,
            Supplier<LocalDate> vandaag,
            Supplier<Naamgeving> namen,
            Function<Vraag, Antwoord> vragen,
            Function<Prognosevraag, Uitkomst<Prognoseblad>> prognose,
            Supplier<List<Teamjaar>> teams) {
        this.magazijn = magazijn;
        this.vandaag = vandaag;
        this.namen = namen;
        this.vragen = vragen;
        this.prognose = prognose;
        this.teams = teams;
    }

    @Override
    public Stand lees() {
        var dag = dag();
        int jaar = dag.getYear();
        var vragen = new Begrotingsvragen(magazijn.vragen(), dag);
        return new Stand(
                jaar,
                dag,
                vragen.boek(),
                new Jaarkosten(vragen, prognose).lees(jaar),
                vragen.reserve(),
                vragen.rijksmiddelen(),
                vragen.eigenBijdragen(),
                vragen.findInwoners(jaar),
                vragen.findGemeente().map(code -> "GM" + code).orElse(""),
                namen.get());
    }

    @Override
    public Antwoord cijfer(Vraag vraag) {
        return vragen.apply(vraag);
    }

    @Override
    public Reserveverloop reserve() {
        return new Begrotingsvragen(magazijn.vragen(), dag()).reserve();
    }

    @Override
    public List<Teamjaar> teams() {
        return teams.get();
    }

    private LocalDate dag() {
        return Historie.van(magazijn.vragen())
                .peildatum(Optional.empty(), vandaag.get())
                .datum();
    }
}
