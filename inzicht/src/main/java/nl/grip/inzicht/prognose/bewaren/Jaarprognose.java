// SPDX-License-Identifier: EUPL-1.2
package nl.grip.inzicht.prognose.bewaren;

import java.time.LocalDate;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.grip.basis.Peildatum;
import nl.grip.basis.Uitkomst;
import nl.grip.basis.Uitkomst.Cijfer;
import nl.grip.basis.Uitkomst.GeenCijfer;
import nl.grip.inzicht.Historie;
import nl.grip.inzicht.Voorzieningen;
import nl.grip.inzicht.prognose.GekalibreerdeVoorspeller;
import nl.grip.inzicht.prognose.Gripvoorspeller;
import nl.grip.inzicht.prognose.Voorspeller;
import nl.grip.inzicht.prognose.Voorspelling;
import nl.grip.inzicht.prognose.feiten.Feiten;
import nl.grip.inzicht.prognose.raming.Indexatie;
import nl.grip.inzicht.prognose.stilte.Stilte;
import nl.grip.inzicht.signaal.Signalen;
import nl.grip.inzicht.signaal.bewaren.Signaalbron;
import nl.grip.opslag.vraag.Vragen;

/** Asks the facts of one store for the forecast of a year. One instance serves one question. */
public final class Jaarprognose {
    /** How screens break a forecast down: kept along with any, so that nobody waits for the same forecast twice. */
    private static final List<List<String>> OP_SCHERM =
            List.of(List.of("domein"), List.of("voorziening"), List.of("aanbieder"));

    private final Vragen vragen;
    private final Prognosearchief archief;
    private final LocalDate vandaag;
    private final Map<Indexatie, Voorspeller> voorspellers = new EnumMap<>(Indexatie.class);
    private Optional<Berekend> laatste = Optional.empty();
    private Optional<Feiten> gelezen = Optional.empty();

    private record Berekend(Prognosevraag vraag, Uitkomst<Voorspelling> uitkomst) {}

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
        var waarom = waaromNiet(vraag.peildatum());
        if (waarom.isPresent()) {
            return new GeenCijfer<>(waarom.get().reden(), waarom.get().toelichting());
        }
        var bewaard = archief.find(vraag);
        return bewaard.isPresent() ? new Cijfer<>(Prognoseblad.lees(bewaard.get())) : bewaar(vraag, bereken(vraag));
    }

    /** Why nothing can be said on that day; empty when something may be. */
    Optional<GeenCijfer<?>> waaromNiet(LocalDate peildatum) {
        var historie = Historie.van(vragen);
        var dag = new Peildatum(peildatum);
        boolean teVroeg =
                historie.eerste().filter(eerste -> dag.compareTo(eerste) < 0).isPresent();
        return historie.eerste().isEmpty() || historie.isToekomst(dag, vandaag) || teVroeg
                ? Optional.of(historie.waaromNiet(dag, vandaag))
                : Optional.empty();
    }

    private Uitkomst<Prognoseblad> bewaar(Prognosevraag vraag, Uitkomst<Voorspelling> uitkomst) {
        if (uitkomst instanceof GeenCijfer<Voorspelling> geen) {
            return new GeenCijfer<>(geen.reden(), geen.toelichting());
        }
        var voorspelling = ((Cijfer<Voorspelling>) uitkomst).waarde();
        var stilten = stilten(voorspelling);
        OP_SCHERM.forEach(per -> bewaar(vraag.met(per), voorspelling, stilten));
        return new Cijfer<>(bewaar(vraag, voorspelling, stilten));
    }

    private Prognoseblad bewaar(Prognosevraag vraag, Voorspelling voorspelling, List<Stilte> stilten) {
        var blad =
                Prognoseblad.van(voorspelling, vraag.per(), vraag.zaad(), stilten, Voorzieningen.van(vragen)::domein);
        return Prognoseblad.lees(archief.bewaar(vraag, blad.bytes()));
    }

    /** Worked out here, also when its rows were kept before; the last one is at hand. */
    Uitkomst<Voorspelling> bereken(Prognosevraag vraag) {
        var gevraagd = vraag.met(List.of());
        if (laatste.isEmpty() || !laatste.get().vraag().equals(gevraagd)) {
            laatste = Optional.of(new Berekend(gevraagd, voorspelOpnieuw(gevraagd)));
        }
        return laatste.get().uitkomst();
    }

    private Uitkomst<Voorspelling> voorspelOpnieuw(Prognosevraag vraag) {
        return voorspellers
                .computeIfAbsent(vraag.indexatie(), keuze -> new GekalibreerdeVoorspeller(new Gripvoorspeller(keuze)))
                .voorspel(
                        feiten().op(vraag.peildatum()),
                        vraag.jaar(),
                        vraag.peildatum(),
                        vraag.zaad(),
                        vraag.trekkingen());
    }

    private List<Stilte> stilten(Voorspelling voorspelling) {
        var dag = voorspelling.peildatum();
        var peildatum = new Peildatum(dag);
        var signalen = Signalen.tot(Signaalbron.lees(vragen, peildatum), peildatum.laatsteHeleMaand());
        return Stilte.van(signalen.lijst(), feiten().op(dag), voorspelling);
    }

    /** Everything in the store, read once. */
    Feiten feiten() {
        if (gelezen.isEmpty()) {
            gelezen = Optional.of(Feitenlezer.lees(vragen));
        }
        return gelezen.get();
    }
}
