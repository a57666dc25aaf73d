// SPDX-License-Identifier: EUPL-1.2
package nl.grip.inzicht.prognose.bewaren;

import java.time.LocalDate;
import java.util.Optional;
import nl.grip.basis.Peildatum;
import nl.grip.basis.Uitkomst;
import nl.grip.basis.Uitkomst.Cijfer;
import nl.grip.basis.Uitkomst.GeenCijfer;
import nl.grip.inzicht.Historie;
import nl.grip.inzicht.Voorzieningen;
import nl.grip.inzicht.prognose.GekalibreerdeVoorspeller;
import nl.grip.inzicht.prognose.Gripvoorspeller;
import nl.grip.inzicht.prognose.Voorspelling;
import nl.grip.opslag.vraag.Vragen;

/** Asks the facts of one store for the forecast of a year. */
public final class Jaarprognose {
    private final Vragen vragen;
    private final Prognosearchief archief;
    private final LocalDate vandaag;

    /** @param vandaag a peildatum after it is future, unless something was received in its month */
    public Jaarprognose(Vragen vragen, Prognosearchief archief, LocalDate vandaag) {
        this.vragen = vragen;
        this.archief = archief;
        this.vandaag = vandaag;
    }

    /** The asked day, else the last on which something came in. */
    public LocalDate peildatum(Optional<LocalDate> gevraagd) {
        return Historie.van(vragen)
                .peildatum(gevraagd.map(Peildatum::new), vandaag)
                .datum();
    }

    /** Same store and question, same answer: what was given before is kept, and given again. */
    public Uitkomst<Prognoseblad> voorspel(Prognosevraag vraag) {
        var historie = Historie.van(vragen);
        var dag = new Peildatum(vraag.peildatum());
        if (historie.eerste().isEmpty() || historie.isToekomst(dag, vandaag)) {
            return historie.waaromNiet(dag, vandaag);
        }
        var bewaard = archief.find(vraag);
        return bewaard.isPresent() ? new Cijfer<>(Prognoseblad.lees(bewaard.get())) : bewaar(vraag, bereken(vraag));
    }

    private Uitkomst<Prognoseblad> bewaar(Prognosevraag vraag, Uitkomst<Voorspelling> uitkomst) {
        if (uitkomst instanceof GeenCijfer<Voorspelling> geen) {
            return new GeenCijfer<>(geen.reden(), geen.toelichting());
        }
        var blad = Prognoseblad.van(
                ((Cijfer<Voorspelling>) uitkomst).waarde(),
                vraag.per(),
                vraag.zaad(),
                Voorzieningen.van(vragen)::domein);
        return new Cijfer<>(Prognoseblad.lees(archief.antwoord(vraag, blad::bytes)));
    }

    private Uitkomst<Voorspelling> bereken(Prognosevraag vraag) {
        var bekend = Feitenlezer.lees(vragen).op(vraag.peildatum());
        return new GekalibreerdeVoorspeller(new Gripvoorspeller())
                .voorspel(bekend, vraag.jaar(), vraag.peildatum(), vraag.zaad(), vraag.trekkingen());
    }
}
