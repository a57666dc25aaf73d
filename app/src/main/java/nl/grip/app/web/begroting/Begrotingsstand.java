// SPDX-License-Identifier: EUPL-1.2
package nl.grip.app.web.begroting;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Supplier;
import nl.grip.inzicht.Antwoord;
import nl.grip.inzicht.Historie;
import nl.grip.inzicht.Vraag;
import nl.grip.inzicht.prognose.bewaren.Jaarprognose;
import nl.grip.inzicht.prognose.bewaren.Modelversie;
import nl.grip.inzicht.prognose.bewaren.Prognosearchief;
import nl.grip.opslag.Magazijn;
import nl.grip.rapportage.vorm.Naamgeving;
import nl.grip.sturing.begroting.Reserveverloop;
import nl.grip.sturing.begroting.bewaren.Begrotingsvragen;
import nl.grip.sturing.begroting.bewaren.Jaarkosten;
import nl.grip.sturing.team.Teamjaar;
import nl.grip.sturing.team.bewaren.Teambron;

/** Asks one store, as {@code grip begroting} does. One visitor at a time: who comes second finds the forecast made. */
public final class Begrotingsstand implements Begrotingsbron {
    private final Magazijn magazijn;
    private final Supplier<LocalDate> vandaag;
    private final Supplier<Naamgeving> namen;
    private final Function<Vraag, Antwoord> vragen;
    private Optional<String> versie = Optional.empty();

    /** @param vragen answers a question about a figure */
    public Begrotingsstand(
            Magazijn magazijn,
            Supplier<LocalDate> vandaag,
            Supplier<Naamgeving> namen,
            Function<Vraag, Antwoord> vragen) {
        this.magazijn = magazijn;
        this.vandaag = vandaag;
        this.namen = namen;
        this.vragen = vragen;
    }

    @Override
    public synchronized Stand lees() {
        var prognose = new Jaarprognose(
                magazijn.vragen(), new Prognosearchief(magazijn.archief(), magazijn.vragen(), versie()), vandaag.get());
        var dag = prognose.peildatum(Optional.empty());
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
        var dag = Historie.van(magazijn.vragen())
                .peildatum(Optional.empty(), vandaag.get())
                .datum();
        return new Begrotingsvragen(magazijn.vragen(), dag).reserve();
    }

    @Override
    public List<Teamjaar> teams() {
        var dag = Historie.van(magazijn.vragen())
                .peildatum(Optional.empty(), vandaag.get())
                .datum();
        return new Teambron(magazijn.vragen()).jaar(dag);
    }

    /** The program does not change while it runs. */
    private String versie() {
        if (versie.isEmpty()) {
            versie = Optional.of(Modelversie.bepaal());
        }
        return versie.orElseThrow();
    }
}
